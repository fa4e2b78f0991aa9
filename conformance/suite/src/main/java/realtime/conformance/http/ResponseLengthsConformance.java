package realtime.conformance.http;

import java.util.List;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.Judges;
import realtime.conformance.Role;
import realtime.http.message.BodyLength;
import realtime.http.message.BodyRule;

/** Exercise 01.3: responses. */
@Judges(value = Role.BOTH, area = "http")
public interface ResponseLengthsConformance {
    /** The rule that is judged. */
    BodyRule subject();

    @Property
    @Checks("HTTP-LEN-001")
    default void someResponsesNeverHaveABody() {
        BodyLength none = new BodyLength.None();
        for (String[] fields :
                new String[][] {{}, {"Content-Length", "5"}, {"Transfer-Encoding", "chunked"}, {"Content-Length", "x"}
                }) {
            for (int status : new int[] {204, 304, 100, 101, 103, 199}) {
                ask().response(none, "GET", status, "HTTP-LEN-001", "", fields);
            }
            for (int status : new int[] {200, 404, 500}) {
                ask().response(none, "HEAD", status, "HTTP-LEN-001", "", fields);
            }
            ask().response(
                            none,
                            "CONNECT",
                            200,
                            "HTTP-LEN-001",
                            "Nor is there a body behind a 2xx to CONNECT.",
                            fields);
        }
        ask().response(
                        new BodyLength.UntilClose(),
                        "CONNECT",
                        404,
                        "HTTP-LEN-001",
                        "Nor is there a body behind a 2xx to CONNECT.");
        ask().response(new BodyLength.Counted(5), "GET", 205, "HTTP-LEN-001", "", "Content-Length", "5");
        ask().response(new BodyLength.Counted(5), "HEADER", 200, "HTTP-LEN-001", "", "Content-Length", "5");
    }

    @Property
    @Checks("HTTP-LEN-009")
    default void aResponseThatSaysNothingEndsWithTheConnection() {
        String sentence = "Without either field the body of a response ends with the connection.";
        for (int status : new int[] {200, 404, 500, 206}) {
            ask().response(new BodyLength.UntilClose(), "GET", status, "HTTP-LEN-009", sentence);
        }
        String last = "UntilClose if chunked is not the last of the list.";
        for (String coding : List.of("gzip", "chunked, gzip", "identity")) {
            ask().response(new BodyLength.UntilClose(), "GET", 200, "HTTP-LEN-009", last, "Transfer-Encoding", coding);
        }
        ask().response(
                        new BodyLength.Chunked(),
                        "GET",
                        200,
                        "HTTP-LEN-009",
                        last,
                        "Transfer-Encoding",
                        "gzip, chunked");
    }

    private LengthAsking ask() {
        return new LengthAsking(subject());
    }
}
