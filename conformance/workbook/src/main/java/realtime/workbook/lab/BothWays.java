package realtime.workbook.lab;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import realtime.wire.Bytes;

/** A request body and a response body, in chunks, at the same time on one connection. */
final class BothWays implements Experiment {
    private static final List<String> WORDS = List.of("one", "two", "three");

    @Override
    public String name() {
        return "both-ways";
    }

    @Override
    public String summary() {
        return "a response that begins before its request has ended";
    }

    @Override
    public void run(PrintWriter out) throws Exception {
        try (Stage server = Stage.open(BothWays::answer);
                Tap client = Tap.to(server.port())) {
            client.send(Bytes.latin1("POST /loud HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n"));
            out.println("-> POST /loud, with a body in chunks");
            String line = client.readHead().latin1().lines().findFirst().orElseThrow();
            out.println("<- " + line + ", with a body in chunks; the request has not ended");
            for (String word : WORDS) {
                Bytes chunk = chunk(word);
                client.send(chunk);
                out.println("-> chunk " + word);
                out.println("<- chunk " + text(client.read(chunk.size())));
            }
            client.send(Bytes.latin1("0\r\n\r\n"));
            out.println("-> the last chunk: the request ends");
            String last = client.read(5).latin1();
            out.println("<- " + (last.equals("0\r\n\r\n") ? "the last chunk: the response ends" : last));
        }
    }

    private static void answer(Tap client) throws IOException {
        client.readHead();
        client.send(Bytes.latin1("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"));
        for (String word : WORDS) {
            client.send(chunk(text(client.read(chunk(word).size())).toUpperCase(Locale.ROOT)));
        }
        client.send(client.read(5));
    }

    private static Bytes chunk(String word) {
        return Bytes.latin1(Integer.toHexString(word.length()) + "\r\n" + word + "\r\n");
    }

    /** The data of a short chunk. */
    private static String text(Bytes chunk) {
        return chunk.slice(3, chunk.size() - 2).latin1();
    }
}
