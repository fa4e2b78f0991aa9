package realtime.workbook.lab;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import realtime.wire.Bytes;

/** A greeting in the same segment as the 101, and two clients: one loses it, one keeps it. */
final class Behind implements Experiment {
    private static final Bytes GREETING = Bytes.hex("81 02 68 69");

    @Override
    public String name() {
        return "behind";
    }

    @Override
    public String summary() {
        return "a frame in the same segment as the 101, and a client that loses it";
    }

    @Override
    public void run(PrintWriter out) throws Exception {
        try (Stage server = Stage.open(Behind::greet)) {
            out.println("server: 101 and the frame " + GREETING + " in one write, then the end");
            out.println("careless client: " + careless(server.port()));
            out.println("careful client:  " + careful(server.port()));
        }
    }

    private static void greet(Tap client) throws IOException {
        client.send(Sample.switching(Sample.parse(client.readHead())).encode().plus(GREETING));
    }

    /** Reads the lines of the head with a reader of its own, then asks the socket for frames. */
    private static String careless(int port) throws IOException {
        try (Tap server = Tap.to(port)) {
            server.send(Sample.good(port).encode());
            var lines = new BufferedReader(new InputStreamReader(server.input(), StandardCharsets.ISO_8859_1));
            while (!lines.readLine().isEmpty()) {
                // the fields are of no interest here
            }
            return describe(server.readSome());
        }
    }

    private static String careful(int port) throws IOException {
        try (Tap server = Tap.to(port)) {
            server.send(Sample.good(port).encode());
            server.readHead();
            return describe(server.readSome());
        }
    }

    private static String describe(Bytes next) {
        return next.isEmpty() ? "reads the head, then the end; the frame is gone" : "reads the head, then " + next;
    }
}
