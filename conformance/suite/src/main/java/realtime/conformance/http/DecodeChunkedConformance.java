package realtime.conformance.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.Judges;
import realtime.conformance.Role;
import realtime.conformance.driver.Cuts;
import realtime.conformance.exercise.Question;
import realtime.conformance.generate.AnyCuts;
import realtime.conformance.model.ModelBody;
import realtime.conformance.model.ModelData;
import realtime.conformance.model.ModelHead;
import realtime.conformance.model.ModelSizes;
import realtime.http.HeaderFields;
import realtime.http.message.BadMessageException;
import realtime.http.message.BodyDecoder;
import realtime.http.message.ChunkDataReader;
import realtime.http.message.Head;
import realtime.http.message.HeadReader;
import realtime.wire.Bytes;

/** Exercise 01.6. */
@Judges(value = Role.BOTH, area = "http")
public interface DecodeChunkedConformance {
    /** The usual limit. */
    long LIMIT = 10_000;

    /** A fresh decoder that is made of these parts. */
    BodyDecoder subject(ChunkDataReader data, HeadReader trailers, long limit);

    @Property
    @Checks("HTTP-CHK-001")
    default void aBodyIsDecodedInAnyCuts(
            @ForAll(supplier = ChunkedBody.Any.class) ChunkedBody body, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        Bytes octets = body.octets();
        decodes(cuts.segments(octets.plus(Bytes.latin1("\r\n"))), "HTTP-CHK-001", "");
        decodes(cuts.segments(octets.plus(Bytes.latin1("X-Sum: 7\r\n\r\n"))), "HTTP-CHK-001", "");
    }

    @Property
    @Checks("HTTP-CHK-001")
    default void theOctetsMayBeCutAnywhere() {
        for (String end : List.of("\r\n", "\r\nGET", "X-Sum: 7\r\nY:\r\n\r\n\r\n")) {
            Bytes octets = ChunkedBody.of(5).octets().plus(Bytes.latin1(end));
            for (int at = 1; at < octets.size(); at++) {
                decodes(Cuts.at(at).segments(octets), "HTTP-CHK-001", "");
            }
            decodes(Cuts.EVERY_OCTET.segments(octets), "HTTP-CHK-001", "");
        }
    }

    @Property
    @Checks("HTTP-CHK-001")
    default void nothingBehindTheBodyIsLost(@ForAll(supplier = HeadTexts.Rests.class) Bytes rest) {
        for (String trailers : List.of("\r\n", "X-Sum: 7\r\n\r\n")) {
            Bytes octets = ChunkedBody.of(5).octets().plus(Bytes.latin1(trailers));
            String sentence = "The rest is what had already come behind the body: the next message.";
            decodes(List.of(octets.plus(rest)), "HTTP-CHK-001", sentence);
            decodes(Cuts.at(octets.size() - 1).segments(octets.plus(rest)), "HTTP-CHK-001", sentence);
        }
    }

    @Property
    @Checks("HTTP-CHK-006")
    default void someTrailersMayNotBeBelieved(@ForAll(supplier = AnyCuts.class) Cuts cuts) {
        List<String> names = new ArrayList<>(List.of("Content-Length", "Host", "TRANSFER-ENCODING", "Authorization"));
        names.addAll(BodyDecoder.UNTRUSTED.stream().sorted().toList());
        for (String name : names) {
            String trailers = "X-Sum: 7\r\n" + name + ": 5\r\nX-Host: b\r\n\r\n";
            Bytes octets = ChunkedBody.of(5).octets().plus(Bytes.latin1(trailers));
            decodes(cuts.segments(octets), "HTTP-CHK-006", "");
        }
    }

    @Property
    @Checks("HTTP-CHK-003")
    default void aBrokenTrailerSectionIsRefused() {
        decodes(List.of(Bytes.latin1("1\r\na\r\n0\r\nX: y\r\n\r\n")), "HTTP-CHK-001", "");
        for (String trailers :
                List.of("X y\r\n\r\n", "X : y\r\n\r\n", " X: y\r\n\r\n", "X: y\n\r\n\r\n", "X: a\u0000\r\n\r\n")) {
            String sentence = "A trailer section that breaks the rules of a head is status 400.";
            refuses(400, LIMIT, List.of(Bytes.latin1("1\r\na\r\n0\r\n" + trailers)), "HTTP-CHK-003", sentence);
            List<Bytes> two = List.of(Bytes.latin1("1\r\na\r\n0\r\n"), Bytes.latin1(trailers));
            refuses(400, LIMIT, two, "HTTP-CHK-003", sentence);
        }
    }

    @Property
    @Checks("HTTP-CHK-005")
    default void aTrailerSectionHasALimit() {
        String sentence = "It is read by the rules of a head: it has a limit.";
        String trailers = "X: " + "y".repeat(9_000) + "\r\n\r\n";
        refuses(400, LIMIT, List.of(Bytes.latin1("1\r\na\r\n0\r\n" + trailers)), "HTTP-CHK-005", sentence);
    }

    @Property
    @Checks("HTTP-CHK-002")
    default void aBodyMayHaveSoManyDataAndNoMore() {
        String sentence = "As soon as more data have come than the limit allows, that is status 413.";
        Bytes five = Bytes.latin1("5\r\nHello\r\n0\r\n\r\n");
        for (long limit : new long[] {5, 6, 1L << 40}) {
            decodes(limit, List.of(five), "HTTP-CHK-002", sentence);
            decodes(limit, Cuts.EVERY_OCTET.segments(five), "HTTP-CHK-002", sentence);
        }
        refuses(413, 4, List.of(five), "HTTP-CHK-002", sentence);
        refuses(413, 4, List.of(Bytes.latin1("fffff\r\nHello")), "HTTP-CHK-002", sentence);
        refuses(
                413,
                4,
                List.of(Bytes.latin1("2\r\nab\r\n2\r\ncd\r\n"), Bytes.latin1("1\r\ne")),
                "HTTP-CHK-002",
                sentence);
    }

    @Property
    @Checks("HTTP-CHK-001")
    default void thePartsThatItIsGivenAreUsed() {
        decodes(List.of(Bytes.latin1("1\r\na\r\n0\r\n\r\n")), "HTTP-CHK-001", "");
        Head odd = new Head("odd", HeaderFields.of("X-Odd", "yes"));
        BodyDecoder.Decoded right = new BodyDecoder.Decoded(
                Bytes.latin1("b"), Optional.of(new BodyDecoder.End(odd.fields(), Bytes.latin1("c"))));
        Bytes octets = Bytes.latin1("1\r\na\r\n0\r\n\r\n");
        BodyDecoder made = subject(
                chunk -> new ChunkDataReader.Read(Bytes.latin1("b"), Optional.of(Bytes.latin1("\r\n"))),
                chunk -> Optional.of(new HeadReader.Read(odd, Bytes.latin1("c"))),
                LIMIT);
        Question.quick(new Shown(right), () -> new Shown(made.decode(octets)), () -> Question.of(
                        "a ChunkDataReader that always finds b, a HeadReader that always finds X-Odd, and\n"
                                + HttpText.given(List.of(octets)),
                        octets)
                .taskAlone(
                        "The ChunkDataReader that is handed in finds the data; the HeadReader that is handed in reads the"
                                + " trailer section. What they say counts."));
    }

    private BodyDecoder fresh(long limit) {
        return subject(new ModelData(new ModelSizes()), new ModelHead(8_192), limit);
    }

    private void decodes(List<Bytes> chunks, String requirement, String sentence) {
        decodes(LIMIT, chunks, requirement, sentence);
    }

    /** Each call must give what the model gives. */
    private void decodes(long limit, List<Bytes> chunks, String requirement, String sentence) {
        BodyDecoder yours = fresh(limit);
        BodyDecoder model = new ModelBody(new ModelData(new ModelSizes()), new ModelHead(8_192), limit);
        List<Bytes> given = new ArrayList<>();
        for (Bytes chunk : chunks) {
            given.add(chunk);
            BodyDecoder.Decoded right = right(model, chunk);
            Question.quick(
                    new Shown(right),
                    () -> new Shown(yours.decode(chunk)),
                    () -> question(limit, given, requirement, sentence));
            if (right.end().isPresent()) {
                return;
            }
        }
    }

    /** The last chunk must be refused, and none before it. */
    private void refuses(int status, long limit, List<Bytes> chunks, String requirement, String sentence) {
        BodyDecoder yours = fresh(limit);
        List<Bytes> given = new ArrayList<>();
        for (Bytes chunk : chunks.subList(0, chunks.size() - 1)) {
            given.add(chunk);
            question(limit, given, requirement, sentence).returned("no exception yet", () -> yours.decode(chunk));
        }
        given.add(chunks.getLast());
        Statuses.rejects(
                question(limit, given, requirement, sentence),
                List.of(status),
                "",
                () -> yours.decode(chunks.getLast()),
                decoded -> new Shown(decoded).toString());
    }

    /** For a person. */
    record Shown(BodyDecoder.Decoded decoded) {
        @Override
        public String toString() {
            return decoded == null
                    ? "null"
                    : "data      " + HttpText.quoted(decoded.data())
                            + decoded.end()
                                    .map(end -> "\ntrailers  " + end.trailers() + "\nrest      "
                                            + HttpText.quoted(end.rest()))
                                    .orElse("\nno end yet");
        }
    }

    private static BodyDecoder.Decoded right(BodyDecoder model, Bytes chunk) {
        try {
            return model.decode(chunk);
        } catch (BadMessageException e) {
            throw new IllegalStateException("the suite's own body is broken", e);
        }
    }

    private static Question question(long limit, List<Bytes> given, String requirement, String sentence) {
        String words = HttpText.given(List.copyOf(given)) + (limit == LIMIT ? "" : "\nwith the limit " + limit);
        Question question = Question.of(words, Bytes.join(given)).breaking(requirement);
        return sentence.isEmpty() ? question : question.taskAlone(sentence);
    }
}
