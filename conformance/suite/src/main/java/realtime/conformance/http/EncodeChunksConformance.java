package realtime.conformance.http;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.Judges;
import realtime.conformance.Role;
import realtime.conformance.exercise.Question;
import realtime.conformance.run.Trial;
import realtime.conformance.wire.Payload;
import realtime.http.HeaderFields;
import realtime.http.message.ChunkEncoder;
import realtime.wire.Bytes;

/** Exercise 01.7. */
@Judges(value = Role.BOTH, area = "http")
public interface EncodeChunksConformance {
    /** The encoder that is judged. */
    ChunkEncoder subject();

    @Property
    @Checks("HTTP-CHK-001")
    default void aChunkSaysItsSizeInHexadecimal(@ForAll(supplier = Payload.Any.class) Payload payload) {
        if (payload.size() > 0) {
            encodes(payload.octets());
        }
    }

    @Property
    @Checks("HTTP-CHK-001")
    default void everySizeIsWrittenWithoutZerosInFront() {
        for (int size : new int[] {5, 1, 9, 10, 15, 16, 17, 160, 255, 256, 4_095, 4_096, 65_535, 65_536, 100_000}) {
            encodes(new Payload(size, 0).octets());
        }
    }

    @Property
    @Checks("HTTP-CHK-001")
    default void noDataMakeNoChunk() {
        encodes(Bytes.latin1("a"));
        Question.quick(Bytes.EMPTY, () -> subject().chunk(Bytes.EMPTY), () -> Question.of("chunk(no data)")
                .taskAlone("No data make no chunk: a chunk of size 0 would end the body."));
    }

    @Property
    @Checks("HTTP-CHK-001")
    default void theEndIsAChunkOfSize0TheTrailersAndAnEmptyLine() {
        ends("0\r\n\r\n");
        ends("0\r\nX-Sum: 7\r\n\r\n", "X-Sum", "7");
        ends("0\r\nX-Sum: 7\r\nY: \r\nX-Sum: a\tb\u00FC\r\n\r\n", "X-Sum", "7", "Y", "", "X-Sum", "a\tb\u00FC");
    }

    @Property
    @Checks("HTTP-FLD-009")
    default void aTrailerIsOneLine() {
        ends("0\r\nX-Sum: 7\r\n\r\n", "X-Sum", "7");
        for (String value : List.of("a\r\nb: c", "a\nb", "a\rb", "a\u0000b", "\r\n", "a\r\n\r\nHTTP/1.1 200 OK")) {
            refuses("X-Sum", value);
        }
        for (String name : List.of("", "a b", "a:", "a\r\nb", "\u00FC")) {
            refuses(name, "7");
        }
    }

    private void encodes(Bytes data) {
        String digits = Integer.toHexString(data.size());
        Bytes right = text(digits, data);
        Question question =
                Question.of("chunk(" + HttpText.octets(data.size()) + ": " + HttpText.quoted(data) + ")", data);
        Trial.current().beginCheck();
        Bytes yours = question.returned(HttpText.quoted(right), () -> subject().chunk(data));
        boolean same = right.equals(yours)
                || text(digits.toUpperCase(java.util.Locale.ROOT), data).equals(yours);
        question.holds(
                same, HttpText.quoted(right), new Question.Told(yours == null ? "null" : HttpText.quoted(yours)));
    }

    private static Bytes text(String digits, Bytes data) {
        return Bytes.latin1(digits + "\r\n").plus(data).plus(Bytes.latin1("\r\n"));
    }

    private void ends(String right, String... trailers) {
        HeaderFields fields = HeaderFields.of(trailers);
        Bytes octets = Bytes.latin1(right);
        Question question = Question.of("end(" + fields + ")").breaking("HTTP-CHK-001");
        Trial.current().beginCheck();
        Bytes yours = question.returned(HttpText.quoted(octets), () -> subject().end(fields));
        question.holds(
                octets.equals(yours),
                HttpText.quoted(octets),
                new Question.Told(yours == null ? "null" : HttpText.quoted(yours)));
    }

    private void refuses(String name, String value) {
        HeaderFields fields = HeaderFields.of(name, value);
        Question.of("end with the trailer " + HttpText.quoted(Bytes.latin1(name + ": " + value)))
                .breaking("HTTP-FLD-009")
                .taskAlone("If a value holds a CR, a LF or a NUL, or a name is no token: an IllegalArgumentException.")
                .rejects(
                        IllegalArgumentException.class,
                        () -> new Question.Told(HttpText.quoted(subject().end(fields))));
    }
}
