package realtime.workbook.lab;

import java.io.PrintWriter;
import realtime.wire.Bytes;

/** One handshake with the reference, octet by octet, and one message each way. */
final class First implements Experiment {
    private static final Bytes HELLO = Bytes.hex("81 85 37 fa 21 3d 5f 9f 4d 51 58");

    @Override
    public String name() {
        return "first";
    }

    @Override
    public String summary() {
        return "a handshake with Jetty, and one message each way";
    }

    @Override
    public void run(PrintWriter out) throws Exception {
        try (Peers peers = Peers.reference();
                Tap server = Tap.to(peers.all().getFirst().port())) {
            int port = peers.all().getFirst().port();
            Bytes request = Sample.good(port).encode();
            server.send(request);
            print(out, "client", request, port);
            print(out, "server", server.readHead(), port);
            server.send(HELLO);
            out.println("client, " + HELLO.size() + " octets: a text frame, masked, that says hello");
            out.println("    " + HELLO);
            Bytes echo = server.read(HELLO.size() - 4); // a server's frame has no mask
            out.println("server, " + echo.size() + " octets: a text frame that says "
                    + echo.from(2).latin1());
            out.println("    " + echo);
        }
    }

    private static void print(PrintWriter out, String who, Bytes head, int port) {
        out.println(who + ", " + head.size() + " octets:");
        head.latin1()
                .replace(":" + port, ":PORT")
                .replaceAll("(?m)^Date: .*$", "Date: (the date and time)")
                .lines()
                .forEach(line -> out.println(("    " + line).stripTrailing()));
    }
}
