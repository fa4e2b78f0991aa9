package realtime.workbook.lab;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import realtime.wire.Bytes;

/** The same short message many times: as requests and responses on one connection, and over a WebSocket. */
final class Cost implements Experiment {
    private static final Bytes LETTERS = Bytes.latin1("0123456789");
    private static final Bytes FRAME = Bytes.hex("81 8a 00 00 00 00").plus(LETTERS);

    @Override
    public String name() {
        return "cost";
    }

    @Override
    public String summary() {
        return "octets on the wire for 1, 10 and 100 messages, with requests and with frames";
    }

    @Override
    public void run(PrintWriter out) throws Exception {
        for (int messages : new int[] {1, 10, 100}) {
            String label = messages + (messages == 1 ? " message, " : " messages, ");
            out.println(label + "HTTP = " + http(messages) + " octets");
            out.println(label + "WebSocket = " + webSocket(messages) + " octets");
        }
    }

    private static long http(int messages) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/echo", exchange -> {
            byte[] content = exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, content.length);
            exchange.getResponseBody().write(content);
            exchange.close();
        });
        server.start();
        int port = server.getAddress().getPort();
        Bytes request = Bytes.latin1("POST /echo HTTP/1.1\r\nHost: localhost:" + port + "\r\nContent-Length: "
                        + LETTERS.size() + "\r\n\r\n")
                .plus(LETTERS);
        try (Tap tap = Tap.to(port)) {
            for (int i = 0; i < messages; i++) {
                tap.send(request);
                tap.readHead();
                expectLetters(tap.read(LETTERS.size()));
            }
            return tap.total();
        } finally {
            server.stop(0);
        }
    }

    private static long webSocket(int messages) throws Exception {
        try (Peers peers = Peers.reference();
                Tap tap = Tap.to(peers.all().getFirst().port())) {
            tap.send(Sample.good(peers.all().getFirst().port()).encode());
            tap.readHead();
            for (int i = 0; i < messages; i++) {
                tap.send(FRAME);
                expectLetters(tap.read(2 + LETTERS.size()).from(2));
            }
            return tap.total();
        }
    }

    private static void expectLetters(Bytes letters) {
        if (!letters.equals(LETTERS)) {
            throw new IllegalStateException("the server did not return the message but " + letters);
        }
    }
}
