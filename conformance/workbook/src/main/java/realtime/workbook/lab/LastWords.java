package realtime.workbook.lab;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import realtime.conformance.driver.Patience;
import realtime.conformance.session.RawFrame;
import realtime.websocket.framing.Role;
import realtime.wire.Bytes;

/** A last long message and a Close: what is left of them if TCP is ended too roughly. */
final class LastWords implements Experiment {
    private static final int LONG = 100_000;
    private static final int SMALL = 8_192;
    private static final int LARGE = 1 << 18;

    /** How a server leaves. */
    @FunctionalInterface
    private interface Leaving {
        void leave(Tap client) throws IOException;
    }

    @Override
    public String name() {
        return "last-words";
    }

    @Override
    public String summary() {
        return "a last message and a Close, and a TCP that is ended gently or roughly";
    }

    @Override
    public void run(PrintWriter out) throws Exception {
        out.println("the client sends a text that nobody reads;");
        out.println("the server sends a text of " + LONG + " octets and Close 1000, and then");
        out.println("    ends its side, reads on: the client gets "
                + tell(client -> {
                    client.end();
                    client.readToTheEnd();
                }));
        out.println("    closes the socket:       the client gets " + tell(Tap::close));
    }

    private static String tell(Leaving leaving) throws Exception {
        CountDownLatch left = new CountDownLatch(1);
        try (Stage server = Stage.open(client -> speak(client, leaving, left));
                Socket socket = new Socket()) {
            socket.setReceiveBufferSize(SMALL);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()));
            Tap tap = new Tap(socket);
            tap.send(Sample.good(server.port())
                    .encode()
                    .plus(RawFrame.text("wait!").encode(Role.CLIENT)));
            tap.readHead();
            tap.read(1); // the last words have begun to come, and the client is slow
            left.await(Patience.silence().toMillis(), TimeUnit.MILLISECONDS);
            return hear(tap);
        }
    }

    private static void speak(Tap client, Leaving leaving, CountDownLatch left) throws IOException {
        client.socket().setSendBufferSize(LARGE);
        client.send(Sample.switching(Sample.parse(client.readHead())).encode());
        client.send(RawFrame.text(Bytes.of(new byte[LONG])).encode(Role.SERVER));
        client.send(RawFrame.close(1000, "").encode(Role.SERVER));
        leaving.leave(client);
        left.countDown();
    }

    private static String hear(Tap tap) {
        try {
            int text = tap.read(LONG + 9).size();
            Bytes close = tap.read(4);
            return text < LONG ? "a part of the text" : close.isEmpty() ? "the text" : "the text and the Close";
        } catch (IOException e) {
            return "a part, then: " + e.getMessage();
        }
    }
}
