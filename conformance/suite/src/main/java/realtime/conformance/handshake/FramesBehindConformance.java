package realtime.conformance.handshake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.Drawing;
import realtime.conformance.Judges;
import realtime.conformance.Role;
import realtime.conformance.driver.Cuts;
import realtime.conformance.exercise.Answers;
import realtime.conformance.exercise.Question;
import realtime.conformance.generate.AnyCuts;
import realtime.conformance.model.ModelReader;
import realtime.http.HeaderFields;
import realtime.http.MalformedHeadException;
import realtime.http.ResponseHead;
import realtime.websocket.HeadAndRest;
import realtime.websocket.ResponseReader;
import realtime.wire.Bytes;

/** Exercise 04.10. */
@Judges(Role.CLIENT)
public interface FramesBehindConformance {
    /** What a drawing shows in hexadecimal. */
    Pattern OTHER = Pattern.compile("[^\\n -~]");

    /** The sentence about the limit. */
    String LIMITED = "A head may be LIMIT (" + ResponseReader.LIMIT + ") octets long, its empty line included."
            + " As soon as LIMIT octets have come without its end, throw.";

    /** A fresh reader at each call. */
    ResponseReader subject();

    @Property
    @Checks("WS-HSV-010")
    default void nothingBehindTheHeadIsLost(
            @ForAll(supplier = AnswerHeads.Rests.class) Bytes rest,
            @ForAll(supplier = AnswerHeads.Heads.class) Bytes head,
            @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        check(cuts.segments(head.plus(rest)));
    }

    @Property
    @Checks("WS-HSV-010")
    default void theHeadMayBeCutAnywhere(@ForAll(supplier = AnswerHeads.Heads.class) Bytes head) {
        for (int at = 1; at < head.size(); at++) {
            check(List.of(head.slice(0, at), head.from(at).plus(Bytes.hex("81 00"))));
        }
    }

    @Property
    @Checks("WS-HSV-008")
    default void aBrokenHeadIsAnError(
            @ForAll(supplier = AnswerHeads.BrokenHeads.class) String head,
            @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        List<Bytes> chunks = cuts.segments(Bytes.latin1(head));
        Question.of(given(chunks))
                .taskAlone("A head that breaks the grammar is an error: ResponseHead.parse throws it.")
                .rejects(MalformedHeadException.class, () -> new Question.Told(told(read(chunks))));
    }

    @Property
    @Checks("WS-HSV-008")
    default void aHeadMayHaveSoManyOctetsAndNoMore(
            @ForAll(supplier = AnswerHeads.Sizes.class) int size, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        Bytes empty = new ResponseHead(101, "OK", HeaderFields.of("X-Filler", "")).encode();
        Bytes head = new ResponseHead(101, "OK", HeaderFields.of("X-Filler", "x".repeat(size - empty.size()))).encode();
        Cuts coarse = cuts.step() == 1 ? new Cuts(100, List.of()) : cuts;
        if (size <= ResponseReader.LIMIT) {
            check(coarse.segments(head));
            return;
        }
        check(coarse.segments(head.slice(0, ResponseReader.LIMIT - 1)));
        rejects(size, coarse.segments(head.slice(0, ResponseReader.LIMIT)));
        rejects(size, coarse.segments(head.slice(0, Math.min(size, ResponseReader.LIMIT + 2))));
    }

    private void rejects(int size, List<Bytes> chunks) {
        int octets = Bytes.join(chunks).size();
        Question question = Question.of((octets == size ? "" : "the first " + octets + " octets of ") + "a head of "
                        + size + " octets, in " + sizes(chunks))
                .taskAlone(LIMITED);
        MalformedHeadException thrown = question.returned("a MalformedHeadException", () -> {
            try {
                question.holds(false, "a MalformedHeadException", new Question.Told(told(read(chunks))));
                throw new IllegalStateException("not reached");
            } catch (MalformedHeadException e) {
                return e;
            }
        });
        question.holds(
                thrown.position() == ResponseReader.LIMIT,
                "a MalformedHeadException with the position " + ResponseReader.LIMIT,
                new Question.Told("a MalformedHeadException with the position " + thrown.position()));
    }

    /** Whether reading has ended, and with what. */
    private Optional<HeadAndRest> read(List<Bytes> chunks) throws MalformedHeadException {
        ResponseReader reader = subject();
        for (Bytes chunk : chunks) {
            Optional<HeadAndRest> read = reader.read(chunk);
            if (read.isPresent()) {
                return read;
            }
        }
        return Optional.empty();
    }

    /** Each chunk must give what the model gives; behind the head the rest comes from the socket, not from the reader. */
    private void check(List<Bytes> chunks) {
        ResponseReader yours = subject();
        ResponseReader model = new ModelReader();
        List<Bytes> given = new ArrayList<>();
        for (Bytes chunk : chunks) {
            given.add(chunk);
            Optional<HeadAndRest> right = right(model, chunk);
            Optional<HeadAndRest> read = asked(given, right).returned(told(right), () -> yours.read(chunk));
            if (!right.equals(read)) {
                throw asked(given, right).violation(drawing(given, right, read));
            }
            if (right.isPresent()) {
                return;
            }
        }
    }

    private static Drawing drawing(List<Bytes> given, Optional<HeadAndRest> right, Optional<HeadAndRest> read) {
        Bytes all = Bytes.join(given);
        boolean frames = right.isPresent() && !right.get().rest().isEmpty();
        int caret = frames ? all.indexOf(Bytes.latin1("\r\n\r\n")) + 4 : -1;
        Drawing drawing = new Drawing(
                        "A head and what follows it, read chunk by chunk",
                        all,
                        caret,
                        "here the frames begin",
                        List.of())
                .row("chunks", sizes(given) + where(given))
                .row("expected", told(right))
                .row("yours", told(read));
        return isRecoded(right, read)
                ? drawing.row(
                        "it looks as if", "the octets were made a text, and the text was made octets again, in UTF-8")
                : drawing;
    }

    private static boolean isRecoded(Optional<HeadAndRest> right, Optional<HeadAndRest> read) {
        return right.isPresent()
                && read != null
                && read.isPresent()
                && Bytes.utf8(right.get().rest().latin1()).equals(read.get().rest());
    }

    /** Of the cuts only one within the empty line is special. */
    private static String where(List<Bytes> chunks) {
        int end = Bytes.join(chunks).indexOf(Bytes.latin1("\r\n\r\n"));
        int cut = 0;
        for (Bytes chunk : chunks) {
            cut += chunk.size();
            if (end >= 0 && cut > end && cut < end + 4) {
                return ": the empty line that ends the head is cut in two";
            }
        }
        return "";
    }

    private static Optional<HeadAndRest> right(ResponseReader model, Bytes chunk) {
        try {
            return model.read(chunk);
        } catch (MalformedHeadException e) {
            throw new IllegalStateException("the suite's own head is malformed", e);
        }
    }

    /** Near the limit it is the limit that matters; else that nothing is lost. */
    private static Question asked(List<Bytes> chunks, Optional<HeadAndRest> right) {
        int size = Bytes.join(chunks).size();
        return size < ResponseReader.LIMIT - 2
                ? Question.of(given(chunks)).breaking("WS-HSV-010")
                : Question.of(given(chunks) + ": " + size + " octets in all")
                        .taskAlone(
                                right.isPresent() && !right.get().rest().isEmpty()
                                        ? LIMITED + " The limit is the head's: what follows the head does not count."
                                        : LIMITED);
    }

    private static String given(List<Bytes> chunks) {
        String text = Bytes.join(chunks)
                .latin1()
                .replace("\r", "\\r")
                .replace("\n", "\\n\n")
                .strip();
        String lines = text.lines().map(Answers::cut).collect(Collectors.joining("\n"));
        return "the octets\n"
                + OTHER.matcher(lines)
                        .replaceAll(one -> "<%02X>".formatted((int) one.group().charAt(0))) + "\nin " + sizes(chunks);
    }

    private static String sizes(List<Bytes> chunks) {
        return chunks.size() == 1
                ? "one chunk"
                : chunks.size() + " chunks of "
                        + chunks.stream()
                                .limit(8)
                                .map(chunk -> "" + chunk.size())
                                .reduce((a, b) -> a + " and " + b)
                                .orElse("")
                        + (chunks.size() > 8 ? ", ..." : "") + " octets";
    }

    private static String rest(Bytes rest) {
        return rest.isEmpty()
                ? "(empty)"
                : rest.size() <= 16 ? rest.toString() : rest.slice(0, 16) + " ... (" + rest.size() + " octets)";
    }

    private static String count(int fields) {
        return fields == 1 ? "1 field" : fields + " fields";
    }

    private static String told(Optional<HeadAndRest> read) {
        if (read == null) {
            return "null";
        }
        return read.map(both -> "the head of the " + both.head().status() + " with "
                        + count(both.head().fields().size()) + ", and the rest "
                        + rest(both.rest()))
                .orElse("nothing yet (Optional.empty)");
    }
}
