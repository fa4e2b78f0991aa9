package realtime.conformance.http;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import realtime.conformance.exercise.Question;
import realtime.conformance.model.ModelBody;
import realtime.conformance.model.ModelData;
import realtime.conformance.model.ModelHead;
import realtime.conformance.model.ModelSizes;
import realtime.conformance.run.Trial;
import realtime.http.HeaderFields;
import realtime.http.MalformedHeadException;
import realtime.http.message.BadMessageException;
import realtime.http.message.BodyDecoder;
import realtime.http.message.HeadReader;
import realtime.wire.Bytes;

/** Asks a server, with a last request behind each question, and reads the statuses of all responses. */
record Exchanges(HttpPeer peer) {
    private static final int MOST = 1 << 20;

    /** The statuses must be acceptable; those of the last request stand among them, if it was answered. */
    void expect(String octets, String requirement, String expected, Predicate<List<Integer>> acceptable) {
        Trial.current().beginCheck();
        Bytes sent = Bytes.latin1(octets + last());
        Question question = Question.of(HttpText.of(List.of(sent)), sent).breaking(requirement);
        List<Integer> statuses = question.returned(expected, () -> statuses(peer.ask(sent)));
        question.holds(acceptable.test(statuses), expected, new Question.Told("the statuses " + statuses));
    }

    /** A request that ends the connection. */
    private String last() {
        return get(peer.path(), "Connection: close");
    }

    static String get(String path, String... lines) {
        return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + fields(lines) + "\r\n";
    }

    static String post(String path, String body, String... lines) {
        return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\n" + fields(lines) + "\r\n" + body;
    }

    private static String fields(String... lines) {
        return lines.length == 0 ? "" : String.join("\r\n", lines) + "\r\n";
    }

    private static List<Integer> statuses(Bytes octets) throws IOException {
        List<Integer> statuses = new ArrayList<>();
        Bytes rest = octets;
        try {
            while (!rest.isEmpty()) {
                Optional<HeadReader.Read> read = new ModelHead(MOST).read(rest);
                if (read.isEmpty()) {
                    throw new IOException("a response that ends within its head: " + HttpText.quoted(rest));
                }
                String line = read.get().head().startLine();
                if (!line.matches("HTTP/1\\.1 [1-9]\\d\\d .*")) { // HTTP-MSG-017, RFC 9112 section 4
                    throw new IOException("no status line: " + line);
                }
                statuses.add(Integer.parseInt(line.substring(9, 12)));
                rest = behind(read.get());
            }
        } catch (MalformedHeadException | BadMessageException e) {
            throw new IOException("a response that cannot be read: " + e.getMessage(), e);
        }
        return statuses;
    }

    private static Bytes behind(HeadReader.Read read) throws BadMessageException, IOException {
        HeaderFields fields = read.head().fields();
        if (fields.hasToken("Transfer-Encoding", "chunked")) {
            return new ModelBody(new ModelData(new ModelSizes()), new ModelHead(MOST), MOST)
                    .decode(read.rest())
                    .end()
                    .map(BodyDecoder.End::rest)
                    .orElse(Bytes.EMPTY);
        }
        Optional<String> length = fields.first("Content-Length");
        if (length.isEmpty()) {
            return Bytes.EMPTY; // the body ends with the connection
        }
        int octets = Integer.parseInt(length.get());
        if (octets > read.rest().size()) {
            throw new IOException("a body that is shorter than its Content-Length");
        }
        return read.rest().from(octets);
    }
}
