package realtime.book.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import javax.net.ServerSocketFactory;
import org.junit.jupiter.api.Test;
import realtime.ch04.handshake.HandshakeServer;
import realtime.ch06.connection.Serve;

/** The end of chapter 06: a browser holds a whole conversation with the answer key. */
class WholeConversationTest extends InChromium {
    /** Text, binary, a message that a browser sends in several frames, a silence in which only pings travel, a Close. */
    private static final String CONVERSATION = """
            new Promise(done => {
              const said = [], long = 'x'.repeat(1 << 20), socket = new WebSocket('%s', ['mqtt', 'chat']);
              const end = () => done(said.join('|'));
              const steps = [
                () => socket.send('n\\u00e9'),
                () => socket.send(new Uint8Array([0, 1, 255])),
                () => socket.send(long),
                () => setTimeout(() => { said.push('still open: ' + socket.readyState); socket.send(''); }, 1200),
                () => socket.close(4001, 'done'),
              ];
              socket.binaryType = 'arraybuffer';
              socket.onopen = () => { said.push('open ' + socket.protocol + ' ' + socket.extensions); steps.shift()(); };
              socket.onmessage = event => {
                const data = event.data;
                said.push(data instanceof ArrayBuffer ? 'binary ' + new Uint8Array(data).join(' ')
                  : data === long ? 'the long text' : 'text ' + data);
                steps.shift()();
              };
              socket.onerror = () => said.push('error');
              socket.onclose = event => { said.push('close ' + event.code + ' ' + event.wasClean); end(); };
              setTimeout(end, 15000);
            })""";

    @Test
    void chromiumTalksWithTheAnswerKey() throws IOException {
        HandshakeServer.Options options =
                new HandshakeServer.Options(ServerSocketFactory.getDefault(), 0, Duration.ofMillis(800), line -> {});
        try (HandshakeServer server = Serve.start(options, Duration.ofMillis(200))) { // it pings five times a second
            tab.open(BOOK.resolve("06-connection.html"));
            String said = tab.text(CONVERSATION.formatted("ws://127.0.0.1:" + server.port() + "/chat"));
            assertEquals(
                    List.of(
                            "open mqtt permessage-deflate",
                            "text n\u00e9",
                            "binary 0 1 255",
                            "the long text",
                            "still open: 1",
                            "text ",
                            "close 4001 true"),
                    List.of(said.split("[|]")));
        }
    }
}
