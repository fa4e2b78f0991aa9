package realtime.conformance.http;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import realtime.conformance.generate.OneOf;
import realtime.conformance.generate.Ordered;
import realtime.wire.Bytes;

/** Heads as octets, right and wrong ones. */
public final class HeadTexts {
    private HeadTexts() {}

    /**
     * A head that breaks a rule.
     *
     * @param text with its empty line
     * @param requirement the rule
     * @param why it is refused
     */
    public record Broken(String text, String requirement, String why) {
        @Override
        public String toString() {
            return HttpText.quoted(Bytes.latin1(text));
        }
    }

    /** Heads that every reader takes. */
    static final class Good implements Ordered<Bytes> {
        private static final List<String> NAMES = List.of("Host", "X-A", "accept", "Content-Length", "~!#$%&'*+.^_`|-");

        @Override
        public List<Bytes> ordered() {
            return List.of(
                    head("GET / HTTP/1.1", "Host: a"),
                    head("HTTP/1.1 200 OK", "Content-Length: 2", "Set-Cookie: a=1", "Set-Cookie: b=2"),
                    head("GET / HTTP/1.0"),
                    head("POST /a?b=c HTTP/1.1", "Host:a", "Via: \t 1.1 b, 1.1 c \t", "X:", "Y: :: "),
                    head("HTTP/1.1 404 ", "content-length: 0"));
        }

        @Override
        public Arbitrary<Bytes> get() {
            Arbitrary<String> value =
                    Arbitraries.strings().withChars("ab1 :;,=\"\t\u0080\u00FF").ofMaxLength(12);
            Arbitrary<String> field =
                    Combinators.combine(Arbitraries.of(NAMES), value).as((name, text) -> name + ":" + text);
            return Combinators.combine(
                            Arbitraries.of("GET / HTTP/1.1", "HTTP/1.1 204 No Content", "OPTIONS * HTTP/1.1"),
                            field.list().ofMaxSize(4))
                    .as((line, fields) -> head(line, fields.toArray(String[]::new)));
        }
    }

    /** What follows a head. */
    static final class Rests extends OneOf<Bytes> {
        Rests() {
            super(
                    Bytes.EMPTY,
                    Bytes.latin1("abc"),
                    Bytes.latin1("\r\n\r\n"),
                    Bytes.latin1("GET / HTTP/1.1\r\nHost: b\r\n\r\n"),
                    Bytes.hex("0A"),
                    Bytes.of(new byte[9_000])); // more than a head may have
        }
    }

    /** Lines that do not end as lines do. */
    static final List<Broken> LINE_ENDS = List.of(
            lone("GET / HTTP/1.1\nHost: a\n\n", "HTTP-MSG-002", "LF without CR"),
            lone("GET / HTTP/1.1\r\nHost: a\nX: y\r\n\r\n", "HTTP-MSG-002", "LF without CR"),
            lone("GET / HTTP/1.1\r\nHost: a\r\n\nX: y\r\n\r\n", "HTTP-MSG-002", "LF without CR"),
            lone("GET / HTTP/1.1\rX: y\r\n\r\n", "HTTP-MSG-003", "CR without LF"),
            lone("GET / HTTP/1.1\r\nA: b\rc: d\r\n\r\n", "HTTP-MSG-003", "CR without LF"),
            lone("GET / HTTP/1.1\r\nA: b\r\r\n\r\n", "HTTP-MSG-003", "CR without LF"),
            lone("GET / HTTP/1.1\r\nHost: a\r\n\rX: y\r\n\r\n", "HTTP-MSG-003", "CR without LF"));

    /** A fold with nothing to go on with. */
    static final List<Broken> NO_FOLDS = List.of(
            broken("HTTP-MSG-005", "nothing to go on with", "GET / HTTP/1.1", " X: y", "Host: a"),
            broken("HTTP-MSG-005", "nothing to go on with", "GET / HTTP/1.1", "\tX: y"),
            broken("HTTP-MSG-005", "nothing to go on with", "GET / HTTP/1.1", " ", "Host: a"));

    /** Names that are none. */
    static final List<Broken> NAMES = List.of(
            broken("HTTP-FLD-001", "a blank in front of the colon", "GET / HTTP/1.1", "Content-Length : 5"),
            broken("HTTP-FLD-001", "a tab in front of the colon", "GET / HTTP/1.1", "Host: a", "X\t: y"),
            broken("HTTP-FLD-006", "no colon", "GET / HTTP/1.1", "Host"),
            broken("HTTP-FLD-006", "a name that is empty", "GET / HTTP/1.1", ": a"),
            broken("HTTP-FLD-006", "a name that is no token", "GET / HTTP/1.1", "a b: c"),
            broken("HTTP-FLD-006", "a name that is no token", "GET / HTTP/1.1", "X(a): b"),
            broken("HTTP-FLD-006", "a name that is no token", "GET / HTTP/1.1", "a@b: c"),
            broken("HTTP-FLD-006", "a name that is no token", "GET / HTTP/1.1", "X\u00FC: c"),
            broken("HTTP-FLD-006", "a name that is no token", "GET / HTTP/1.1", "X\u0000: c"));

    static Broken control(int octet) {
        return broken(
                "HTTP-FLD-009",
                "the control character %02X in a value".formatted(octet),
                "GET / HTTP/1.1",
                "Host: a",
                "X: b" + (char) octet + "c");
    }

    private static Broken lone(String text, String requirement, String why) {
        return new Broken(text, requirement, why);
    }

    private static Broken broken(String requirement, String why, String startLine, String... fields) {
        return new Broken(head(startLine, fields).latin1(), requirement, why);
    }

    /** These lines and an empty one. */
    static Bytes head(String startLine, String... fields) {
        return Bytes.latin1(startLine + "\r\n"
                + List.of(fields).stream().map(line -> line + "\r\n").collect(Collectors.joining()) + "\r\n");
    }
}
