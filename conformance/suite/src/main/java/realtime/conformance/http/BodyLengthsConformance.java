package realtime.conformance.http;

import java.util.List;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.Judges;
import realtime.conformance.Role;
import realtime.http.message.BodyLength;

/** Exercise 01.3: requests. Responses stand in {@link ResponseLengthsConformance}. */
@Judges(value = Role.BOTH, area = "http")
public interface BodyLengthsConformance extends ResponseLengthsConformance {
    @Property
    @Checks("HTTP-LEN-010")
    default void aRequestThatSaysNothingHasNoBody() {
        for (String method : List.of("GET", "POST", "PUT", "DELETE", "HEAD")) {
            ask().request(new BodyLength.None(), method, "HTTP-LEN-010", "", "Host", "a");
            ask().request(new BodyLength.None(), method, "HTTP-LEN-010", "", "Host", "a", "Content-Type", "text/plain");
        }
    }

    @Property
    @Checks({"HTTP-LEN-007", "HTTP-LEN-008"})
    default void contentLengthCounts() {
        for (long octets : new long[] {5, 0, 1, 10, 65_536, 1L << 31, 1L << 32, Long.MAX_VALUE}) {
            BodyLength right = new BodyLength.Counted(octets);
            String requirement = octets > Integer.MAX_VALUE ? "HTTP-LEN-008" : "HTTP-LEN-007";
            ask().request(right, "POST", requirement, "", "Content-Length", "" + octets);
            ask().request(right, "GET", requirement, "", "content-length", "000" + octets);
            ask().response(right, "GET", 200, requirement, "", "Content-Length", "" + octets);
        }
    }

    @Property
    @Checks({"HTTP-CHK-009", "HTTP-CHK-001"})
    default void chunkedIsWrittenInAnyCase() {
        for (String coding : List.of("chunked", "Chunked", "CHUNKED", ", chunked", "chunked ,")) {
            ask().request(new BodyLength.Chunked(), "POST", "HTTP-CHK-009", "", "Transfer-Encoding", coding);
            ask().response(new BodyLength.Chunked(), "GET", 200, "HTTP-CHK-009", "", "Transfer-Encoding", coding);
        }
        for (String coding : List.of("xchunked", "chunked\u00A0", "chun ked", "\"chunked\"")) {
            ask().refused(
                            List.of(400),
                            "HTTP-CHK-009",
                            "this is not chunked",
                            "POST",
                            "HTTP/1.1",
                            "Transfer-Encoding",
                            coding);
        }
    }

    @Property
    @Checks("HTTP-LEN-003")
    default void aRequestWhoseLastCodingIsNotChunkedIsRefused() {
        ask().control();
        for (String coding :
                List.of("gzip", "chunked, gzip", "identity", "chunked, chunked", "gzip, deflate", "", ",")) {
            String why = "chunked is not the last coding, or not the only one of its name";
            ask().refused(List.of(400), "HTTP-LEN-003", why, "POST", "HTTP/1.1", "Transfer-Encoding", coding);
        }
        String two = "the lines are one list: chunked, gzip";
        ask().refused(
                        List.of(400),
                        "HTTP-LEN-003",
                        two,
                        "POST",
                        "HTTP/1.1",
                        "Transfer-Encoding",
                        "chunked",
                        "Transfer-Encoding",
                        "gzip");
    }

    @Property
    @Checks("HTTP-LEN-004")
    default void aCodingThatNobodyKnowsIsRefused() {
        ask().control();
        for (String coding : List.of("gzip, chunked", "foo, chunked", "foo, bar, Chunked")) {
            ask().refused(
                            List.of(501),
                            "HTTP-LEN-004",
                            "an unknown coding",
                            "POST",
                            "HTTP/1.1",
                            "Transfer-Encoding",
                            coding);
        }
    }

    @Property
    @Checks("HTTP-CHK-008")
    default void chunkedHasNoParameters() {
        ask().control();
        for (String coding : List.of("chunked;q=1", "chunked; a=b", "chunked;")) {
            ask().refused(
                            List.of(400),
                            "HTTP-CHK-008",
                            "chunked with parameters",
                            "POST",
                            "HTTP/1.1",
                            "Transfer-Encoding",
                            coding);
        }
    }

    @Property
    @Checks("HTTP-LEN-005")
    default void aRequestWithBothFieldsIsRefused() {
        ask().control();
        String why = "Transfer-Encoding and Content-Length";
        for (String length : List.of("5", "0", "x")) {
            ask().refused(
                            List.of(400),
                            "HTTP-LEN-005",
                            why,
                            "POST",
                            "HTTP/1.1",
                            "Transfer-Encoding",
                            "chunked",
                            "Content-Length",
                            length);
            ask().refused(
                            List.of(400),
                            "HTTP-LEN-005",
                            why,
                            "POST",
                            "HTTP/1.1",
                            "Content-Length",
                            length,
                            "transfer-encoding",
                            "CHUNKED");
        }
        ask().refused(
                        List.of(400, 501),
                        "HTTP-LEN-005",
                        why,
                        "POST",
                        "HTTP/1.1",
                        "Content-Length",
                        "5",
                        "Transfer-Encoding",
                        "foo, chunked");
        String sentence = "Content-Length does not count beside Transfer-Encoding.";
        ask().response(
                        new BodyLength.Chunked(),
                        "GET",
                        200,
                        "HTTP-LEN-005",
                        sentence,
                        "Content-Length",
                        "5",
                        "Transfer-Encoding",
                        "chunked");
    }

    @Property
    @Checks("HTTP-LEN-012")
    default void http10KnowsNoTransferCoding() {
        ask().control();
        ask().refused(List.of(400), "HTTP-LEN-012", "HTTP/1.0", "POST", "HTTP/1.0", "Transfer-Encoding", "chunked");
        ask().refused(
                        List.of(400),
                        "HTTP-LEN-012",
                        "HTTP/1.0",
                        "POST",
                        "HTTP/1.0",
                        "Transfer-Encoding",
                        "chunked",
                        "Content-Length",
                        "5");
    }

    @Property
    @Checks("HTTP-LEN-007")
    default void whatIsNoNumberIsRefused() {
        ask().control();
        for (String length :
                List.of("-1", "+5", "0x5", "5 5", "5,6", "", "1e1", "5;", "5.0", "\u0665", "five", "-0", "5_0")) {
            ask().refused(List.of(400), "HTTP-LEN-007", "no number", "POST", "HTTP/1.1", "Content-Length", length);
            ask().brokenResponse("HTTP-LEN-007", "Content-Length", length);
        }
        ask().refused(
                        List.of(400),
                        "HTTP-LEN-007",
                        "two numbers",
                        "POST",
                        "HTTP/1.1",
                        "Content-Length",
                        "5",
                        "Content-Length",
                        "6");
        ask().refused(
                        List.of(400),
                        "HTTP-LEN-007",
                        "two numbers",
                        "POST",
                        "HTTP/1.1",
                        "Content-Length",
                        "5",
                        "X",
                        "y",
                        "content-length",
                        "0");
        ask().brokenResponse("HTTP-LEN-007", "Content-Length", "5", "Content-Length", "6");
    }

    @Property
    @Checks("HTTP-LEN-007")
    default void theSameNumberTwiceIsThatNumberOrRefused() {
        ask().control();
        ask().sameTwice("Content-Length", "5, 5");
        ask().sameTwice("Content-Length", "5", "Content-Length", "5");
    }

    @Property
    @Checks("HTTP-LEN-008")
    default void aNumberNeverRunsOver() {
        ask().control();
        for (String length : List.of(
                "9223372036854775808", "18446744073709551621", "4294967296" + "0".repeat(30), "1" + "0".repeat(40))) {
            ask().refused(
                            List.of(400, 413),
                            "HTTP-LEN-008",
                            "more than 2^63 - 1",
                            "POST",
                            "HTTP/1.1",
                            "Content-Length",
                            length);
            ask().brokenResponse("HTTP-LEN-008", "Content-Length", length);
        }
    }

    private LengthAsking ask() {
        return new LengthAsking(subject());
    }
}
