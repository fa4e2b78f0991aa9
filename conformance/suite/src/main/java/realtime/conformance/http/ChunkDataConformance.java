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
import realtime.conformance.exercise.Memory;
import realtime.conformance.exercise.Question;
import realtime.conformance.generate.AnyCuts;
import realtime.conformance.model.ModelData;
import realtime.conformance.model.ModelSizes;
import realtime.http.message.BadMessageException;
import realtime.http.message.ChunkDataReader;
import realtime.http.message.ChunkSizeReader;
import realtime.wire.Bytes;

/** Exercise 01.5. */
@Judges(value = Role.BOTH, area = "http")
public interface ChunkDataConformance {
    /** More than a reader needs for a few octets. */
    long MOST = 1 << 20;

    /** A fresh reader that is made of this part. */
    ChunkDataReader subject(ChunkSizeReader sizes);

    @Property
    @Checks("HTTP-CHK-001")
    default void dataAreFoundInAnyCuts(
            @ForAll(supplier = ChunkedBody.Any.class) ChunkedBody body, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        reads(cuts.segments(body.octets().plus(Bytes.latin1("\r\n"))), "");
    }

    @Property
    @Checks("HTTP-CHK-001")
    default void theOctetsMayBeCutAnywhere() {
        for (ChunkedBody body : List.of(
                ChunkedBody.of(5),
                ChunkedBody.of(2, 16),
                new ChunkedBody(ChunkedBody.of(3).chunks(), 3))) {
            Bytes octets = body.octets().plus(Bytes.latin1("\r\nGET"));
            for (int at = 1; at < octets.size(); at++) {
                reads(Cuts.at(at).segments(octets), "");
            }
            reads(Cuts.EVERY_OCTET.segments(octets), "");
        }
    }

    @Property
    @Checks("HTTP-CHK-001")
    default void dataMayLookLikeAnything(@ForAll(supplier = AnyCuts.class) Cuts cuts) {
        String sentence = "Data are any octets, CR LF and digits among them.";
        for (String data : List.of("0\r\n\r\n", "\r\n", "5\r\nabcde\r\n", "\n\r", "\u0000\u00FF", "a\r")) {
            String text = Integer.toHexString(data.length()) + "\r\n" + data + "\r\n0\r\n";
            reads(cuts.segments(Bytes.latin1(text)), sentence);
        }
    }

    @Property
    @Checks("HTTP-CHK-001")
    default void whatFollowsTheLastChunkIsKept() {
        String sentence = "Once the chunk of size 0 has come, all octets behind its line are returned.";
        for (String behind : List.of("", "\r\n", "\r\nGET / HTTP/1.1\r\n", "X: y\r\n\r\n", "5\r\nabcde\r\n", "\n")) {
            reads(List.of(Bytes.latin1("2\r\nab\r\n0\r\n" + behind)), sentence);
            reads(List.of(Bytes.latin1("2\r\nab\r\n"), Bytes.latin1("000;a\r\n" + behind)), sentence);
        }
    }

    @Property
    @Checks("HTTP-CHK-003")
    default void behindTheDataOnlyCrLfMayStand() {
        for (String wrong : List.of(
                "2\r\nabc", "2\r\nab0", "2\r\nab\n", "2\r\nab\rX", "2\r\nab\r\r", "2\r\nab ", "2\r\nab\r\n1\r\nc3")) {
            reads(List.of(Bytes.latin1("2\r\nab\r\n1\r\nc\r\n0\r\n")), "");
            refuses(Cuts.NONE.segments(Bytes.latin1(wrong)));
            refuses(Cuts.EVERY_OCTET.segments(Bytes.latin1(wrong)));
        }
    }

    @Property
    @Checks("HTTP-CHK-002")
    default void memoryFollowsWhatHasCome() {
        for (String size : List.of("7fffffffffffffff", "ffffffff", "80000000", "7fffffff", "fffffffffff")) {
            Bytes octets = Bytes.latin1(size + "\r\nabc");
            reads(
                    List.of(octets, Bytes.latin1("def")),
                    "It returns the data among them at once: nobody waits for a chunk to be complete. A size is a number up to 2^63 - 1.");
            Question question = question(List.of(octets))
                    .taskAlone("The memory it takes follows what has come, never the size that a line announces.");
            long taken = question.returned(
                    "less than " + MOST + " octets of memory",
                    () -> Memory.allocated(() -> subject(new ModelSizes()).read(octets)));
            question.holds(
                    taken < MOST,
                    "less than " + MOST + " octets of memory",
                    new Question.Told("asked for " + taken + " octets of memory"));
        }
    }

    @Property
    @Checks("HTTP-CHK-001")
    default void theSizesThatItIsGivenAreUsed() {
        reads(List.of(Bytes.latin1("2\r\nab\r\n0\r\n")), "");
        ChunkSizeReader doubles = octets ->
                new ModelSizes().read(octets).map(one -> new ChunkSizeReader.Read(2 * one.size(), one.octets()));
        Bytes octets = Bytes.latin1("2\r\nabcd\r\n0\r\n");
        ChunkDataReader.Read right = new ChunkDataReader.Read(Bytes.latin1("abcd"), Optional.of(Bytes.EMPTY));
        Question.quick(right, () -> subject(doubles).read(octets), () -> Question.of(
                        "a ChunkSizeReader that doubles every size, and\n" + HttpText.given(List.of(octets)), octets)
                .taskAlone("The ChunkSizeReader that is handed in reads every size: what it says counts."));
    }

    /** Each call must give what the model gives. */
    private void reads(List<Bytes> chunks, String sentence) {
        ChunkDataReader yours = subject(new ModelSizes());
        ChunkDataReader model = new ModelData(new ModelSizes());
        List<Bytes> given = new ArrayList<>();
        for (Bytes chunk : chunks) {
            given.add(chunk);
            ChunkDataReader.Read right = right(model, chunk);
            Question.quick(
                    new Shown(right),
                    () -> new Shown(yours.read(chunk)),
                    () -> sentence.isEmpty() ? question(given) : question(given).taskAlone(sentence));
            if (right.behind().isPresent()) {
                return;
            }
        }
    }

    /** The last chunk must be refused, whatever came of those before it. */
    private void refuses(List<Bytes> chunks) {
        ChunkDataReader yours = subject(new ModelSizes());
        List<Bytes> given = new ArrayList<>();
        for (Bytes chunk : chunks.subList(0, chunks.size() - 1)) {
            given.add(chunk);
            question(given).returned("no exception yet", () -> yours.read(chunk));
        }
        given.add(chunks.getLast());
        Statuses.rejects(
                question(given).breaking("HTTP-CHK-003"),
                List.of(400),
                "no CR LF behind the data",
                () -> yours.read(chunks.getLast()),
                read -> new Shown(read).toString());
    }

    /** For a person. */
    record Shown(ChunkDataReader.Read read) {
        @Override
        public String toString() {
            return read == null
                    ? "null"
                    : "data " + HttpText.quoted(read.data())
                            + read.behind()
                                    .map(rest -> "; behind the last chunk " + HttpText.quoted(rest))
                                    .orElse("");
        }
    }

    private static ChunkDataReader.Read right(ChunkDataReader model, Bytes chunk) {
        try {
            return model.read(chunk);
        } catch (BadMessageException e) {
            throw new IllegalStateException("the suite's own body is broken", e);
        }
    }

    private static Question question(List<Bytes> given) {
        return Question.of(HttpText.given(List.copyOf(given)), Bytes.join(given));
    }
}
