package realtime.conformance.http;

import java.util.List;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.Judges;
import realtime.conformance.Role;

/** A whole server of HTTP/1.1: the pieces of chapter 01 put together. Each question is followed by a last, plain request. */
@Judges(value = Role.SERVER, area = "http")
public interface HttpServerConformance {
    /** What it takes for a refusal: one response, of the class 4xx or 5xx, and the end of the connection. */
    String REFUSED = "a refusal, and the end of the connection: the request behind it is not answered";

    /** A request that nobody has sent, where it stands. */
    String SMUGGLED = "GET /smuggled HTTP/1.1\r\nHost: localhost\r\n\r\n";

    /** The server that is judged. */
    HttpPeer peer();

    @Property
    @Checks({"HTTP-CON-001", "HTTP-MSG-017"})
    default void aConnectionServesManyRequests() {
        String get = Exchanges.get(peer().path());
        expect(get + get + get, "HTTP-CON-001", "four responses with 200", List.of(200, 200, 200, 200)::equals);
    }

    @Property
    @Checks({"HTTP-CON-003", "HTTP-CON-002"})
    default void behindCloseNothingIsAnswered() {
        control();
        for (String option : List.of("close", "Close", "x, close")) {
            String get = Exchanges.get(peer().path(), "Connection: " + option);
            expect(get, "HTTP-CON-003", "one response with 200, and no other", List.of(200)::equals);
        }
    }

    @Property
    @Checks("HTTP-MSG-012")
    default void thereIsOneHost() {
        control();
        for (String host : List.of("", "Host: a\r\nHost: b\r\n", "Host: a\r\nhost: a\r\n")) {
            String octets = "GET " + peer().path() + " HTTP/1.1\r\n" + host + "\r\n";
            expect(octets, "HTTP-MSG-012", "400 first of all", statuses -> first(statuses) == 400);
        }
    }

    @Property
    @Checks("HTTP-FLD-001")
    default void noBlankStandsInFrontOfAColon() {
        control();
        for (String field : List.of("X : y", "Content-Length : 5", "X\t: y")) {
            String octets = Exchanges.get(peer().path(), field);
            expect(octets, "HTTP-FLD-001", "400 first of all", statuses -> first(statuses) == 400);
        }
    }

    @Property
    @Checks({"HTTP-FLD-008", "HTTP-MSG-008"})
    default void whatIsTooLargeIsRefused() {
        control();
        String field = Exchanges.get(peer().path(), "X: " + "y".repeat(65_536));
        expect(field, "HTTP-FLD-008", "431, or another 4xx", statuses -> first(statuses) / 100 == 4);
        String target = Exchanges.get("/" + "y".repeat(100_000));
        expect(target, "HTTP-MSG-008", "414, or 400 or 431", statuses -> List.of(414, 400, 431)
                .contains(first(statuses)));
    }

    @Property
    @Checks("HTTP-LEN-005")
    default void twoLengthsSmuggleNothing() {
        control();
        String body = "0\r\n\r\n" + SMUGGLED;
        String octets =
                Exchanges.post(peer().path(), body, "Content-Length: " + body.length(), "Transfer-Encoding: chunked");
        expect(octets, "HTTP-LEN-005", "one response, and the end of the connection", statuses -> statuses.size() == 1);
    }

    @Property
    @Checks("HTTP-LEN-003")
    default void aCodingThatDoesNotEndIsRefused() {
        control();
        for (String coding : List.of("gzip", "chunked, gzip", "identity")) {
            refuses(Exchanges.post(peer().path(), SMUGGLED, "Transfer-Encoding: " + coding), "HTTP-LEN-003");
        }
    }

    @Property
    @Checks("HTTP-LEN-004")
    default void aCodingThatNobodyKnowsIsRefused() {
        control();
        String unknown = Exchanges.post(peer().path(), "0\r\n\r\n" + SMUGGLED, "Transfer-Encoding: foo, chunked");
        refuses(unknown, "HTTP-LEN-004");
    }

    @Property
    @Checks({"HTTP-LEN-007", "HTTP-LEN-008"})
    default void aLengthThatIsNoNumberIsRefused() {
        control();
        for (String length : List.of("-1", "+5", "0x5", "5 5", "5,6", "1e1")) {
            refuses(Exchanges.post(peer().path(), SMUGGLED, "Content-Length: " + length), "HTTP-LEN-007");
        }
        refuses(Exchanges.post(peer().path(), SMUGGLED, "Content-Length: 5", "Content-Length: 6"), "HTTP-LEN-007");
        refuses(Exchanges.post(peer().path(), SMUGGLED, "Content-Length: 9223372036854775808"), "HTTP-LEN-008");
    }

    @Property
    @Checks("HTTP-LEN-012")
    default void http10WithChunksIsTheEnd() {
        control();
        String octets = "POST " + peer().path() + " HTTP/1.0\r\nHost: localhost\r\nConnection: keep-alive\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n";
        expect(octets, "HTTP-LEN-012", "one response, and the end of the connection", statuses -> statuses.size() == 1);
    }

    @Property
    @Checks("HTTP-CON-006")
    default void aBodyIsNeverReadAsARequest() {
        control();
        String octets = Exchanges.post(peer().path(), SMUGGLED, "Content-Length: " + SMUGGLED.length());
        String expected = "a response and 200 for the last request, or a response and the end of the connection";
        expect(
                octets,
                "HTTP-CON-006",
                expected,
                statuses -> statuses.size() == 1 || statuses.size() == 2 && statuses.getLast() == 200);
    }

    private void control() {
        expect("", "HTTP-CON-001", "one response with 200", List.of(200)::equals);
    }

    private void refuses(String octets, String requirement) {
        expect(octets, requirement, REFUSED, statuses -> statuses.size() == 1 && statuses.getFirst() >= 400);
    }

    private static int first(List<Integer> statuses) {
        return statuses.isEmpty() ? 0 : statuses.getFirst();
    }

    private void expect(
            String octets,
            String requirement,
            String expected,
            java.util.function.Predicate<List<Integer>> acceptable) {
        new Exchanges(peer()).expect(octets, requirement, expected, acceptable);
    }
}
