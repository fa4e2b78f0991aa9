package realtime.book.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import realtime.ch04.handshake.HandshakeServer;
import realtime.ch06.connection.Serve;

/** The end of chapter 06: the button with which a reader's browser talks to the reader's server. */
class TalkTest extends InChromium {
    /** Clicks the button for a URL and waits for the last line of its log; returns the log. */
    private String log(String url) {
        tab.open(BOOK.resolve("06-connection.html"));
        return tab.text("""
                new Promise(done => {
                  const section = document.querySelector('.onopen.talk'), log = section.querySelector('.log');
                  const end = () => done(log.textContent);
                  new MutationObserver(() => { if (/conversation/i.test(log.textContent)) end(); })
                    .observe(log, { childList: true });
                  setTimeout(end, 15000);
                  section.dataset.url = '%s';
                  section.querySelector('button').click();
                })""".formatted(url));
    }

    @Test
    void theBrowserAndTheAnswerKeyHaveAWholeConversation() throws IOException {
        try (HandshakeServer server = Serve.start(0)) {
            String log = log("ws://127.0.0.1:" + server.port() + "/chat");
            assertTrue(log.contains("close: code 4001, clean"), log);
            assertTrue(log.contains("A whole conversation"), log);
        }
    }

    @Test
    void saysWhatToStartWhenNobodyListens() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        String log = log("ws://127.0.0.1:" + port + "/chat");
        assertTrue(log.contains("close: code 1006, not clean"), log);
        assertTrue(log.contains("./workbook serve exercises --port " + port), log);
    }
}
