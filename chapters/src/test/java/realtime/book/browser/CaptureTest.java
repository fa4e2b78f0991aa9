package realtime.book.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import realtime.conformance.FrameText;
import realtime.conformance.model.Model;
import realtime.http.MalformedHeadException;
import realtime.http.RequestHead;
import realtime.wire.Bytes;

/**
 * The octets at the end of chapter 05 are still what a Chromium sends, but for the masking keys. With
 * {@code -Drecordings=write} they are captured anew.
 */
class CaptureTest extends InChromium {
    private static final Path CAPTURE = Path.of("recordings/05/chromium.hex");
    private static final String PLAIN =
            "socket.send('Gr\\u00fc\\u00dfe'); socket.send(new Uint8Array(126)); socket.close(1000, 'bye')";
    private static final String COMPRESSED = "socket.send('Hello'); socket.send('Hello'); socket.close(1000)";

    @Test
    void chromiumStillSendsTheseFrames() throws Exception {
        Bytes plain = capture(PLAIN, "");
        Bytes compressed = capture(COMPRESSED, "Sec-WebSocket-Extensions: permessage-deflate\r\n");
        if ("write".equals(System.getProperty("recordings"))) {
            String version = tab.text("navigator.userAgent").replaceAll(".*Chrome/(\\d+).*", "$1");
            Files.createDirectories(CAPTURE.getParent());
            Files.write(
                    CAPTURE,
                    List.of(
                            "Chromium " + version + ", captured from a socket",
                            plain.toString(),
                            compressed.toString()));
        }
        List<String> lines = Files.readAllLines(CAPTURE);
        assertEquals(meaning(Bytes.hex(lines.get(1))), meaning(plain));
        assertEquals(meaning(Bytes.hex(lines.get(2))), meaning(compressed));
    }

    /** What the frames say: their fields and their payload, but neither keys nor masked octets. */
    private static String meaning(Bytes frames) {
        return FrameText.of(frames).replaceAll("(?m)^  \\| ([0-9a-f]{2} ?)+ +(?=masking key|payload| )", "");
    }

    private Bytes capture(String script, String extension) throws Exception {
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Bytes> frames = new CompletableFuture<>();
            Thread.ofVirtual().start(() -> listen(listener, extension, frames));
            tab.open(BOOK.resolve("05-framing.html"));
            tab.text("""
                    new Promise(done => {
                      const socket = new WebSocket('ws://127.0.0.1:%d/');
                      socket.onopen = () => { %s; };
                      socket.onclose = () => done('closed');
                    })""".formatted(listener.getLocalPort(), script));
            return frames.get(20, TimeUnit.SECONDS);
        }
    }

    private static void listen(ServerSocket listener, String extension, CompletableFuture<Bytes> frames) {
        try (Socket socket = listener.accept()) {
            socket.setSoTimeout(10_000);
            String key = head(socket.getInputStream())
                    .fields()
                    .first("Sec-WebSocket-Key")
                    .orElseThrow();
            String answer = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                    + extension + "Sec-WebSocket-Accept: " + Model.accept(key) + "\r\n\r\n";
            socket.getOutputStream().write(Bytes.latin1(answer).toArray());
            frames.complete(untilClose(socket));
            socket.getOutputStream().write(Bytes.hex("88 02 03 e8").toArray());
        } catch (IOException | MalformedHeadException e) {
            frames.completeExceptionally(e);
        }
    }

    private static RequestHead head(InputStream in) throws IOException, MalformedHeadException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0 && head.length() < 8192) {
            head.append((char) in.read());
        }
        return RequestHead.parse(Bytes.latin1(head.toString()));
    }

    /** Up to a close frame that is whole: every frame of these scripts is shorter than 64 KiB. */
    private static Bytes untilClose(Socket socket) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        InputStream in = socket.getInputStream();
        int opcode;
        do {
            byte[] start = in.readNBytes(2);
            int field = start[1] & 0x7F;
            byte[] length = in.readNBytes(field == 126 ? 2 : 0);
            int size = field == 126 ? (length[0] & 0xFF) << 8 | length[1] & 0xFF : field;
            all.writeBytes(start);
            all.writeBytes(length);
            all.writeBytes(in.readNBytes(4 + size));
            opcode = start[0] & 0xF;
        } while (opcode != 8);
        return Bytes.of(all.toByteArray());
    }
}
