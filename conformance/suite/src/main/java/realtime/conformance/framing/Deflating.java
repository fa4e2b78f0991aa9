package realtime.conformance.framing;

import java.util.ArrayList;
import java.util.List;
import realtime.conformance.exercise.Answers;
import realtime.conformance.exercise.Question;
import realtime.conformance.model.DeflateWalker;
import realtime.conformance.run.Trial;
import realtime.websocket.framing.MessageDeflater;
import realtime.wire.Bytes;

/** One deflater, the messages that it has been given so far, and a walker that inflates what comes out. */
final class Deflating implements AutoCloseable {
    private static final Bytes TAIL = Bytes.hex("00 00 ff ff");

    private final MessageDeflater deflater;
    private final boolean noContext;
    private final int bits;
    private final DeflateWalker walker = new DeflateWalker();
    private final List<Bytes> given = new ArrayList<>();

    Deflating(MessageDeflater deflater, boolean noContext, int bits) {
        this.deflater = deflater;
        this.noContext = noContext;
        this.bits = bits;
    }

    /** The message must come out as DEFLATE data that mean it, within the window. */
    Bytes message(Bytes message) {
        Trial.current().beginCheck();
        given.add(message);
        String expected = "DEFLATE data without their last four octets";
        Bytes yours = question().returned(expected, () -> deflater.deflate(message));
        question().holds(yours != null && !yours.isEmpty(), expected + ", at least one octet", yours);
        if (noContext) {
            walker.forget();
        }
        Bytes meaning;
        try {
            meaning = walker.walk(yours.plus(TAIL));
        } catch (DeflateWalker.BrokenException e) {
            throw broken(yours, e.getMessage());
        }
        question()
                .holds(
                        meaning.equals(message),
                        expected,
                        new Question.Told(Answers.octets(yours) + "\nwhich inflates to " + Answers.octets(meaning)));
        int window = 1 << bits;
        question()
                .breaking("PMD-PAR-014")
                .holds(
                        walker.farthest() <= window,
                        "no reference further back than " + window + " octets",
                        new Question.Told("a reference " + walker.farthest() + " octets back"));
        return yours;
    }

    private RuntimeException broken(Bytes yours, String why) {
        boolean uncut = yours.size() > 4 && yours.from(yours.size() - 4).equals(TAIL);
        String told = Answers.octets(yours) + "\nwith 00 00 ff ff behind it, that is no DEFLATE data: " + why
                + (uncut ? "\nit ends with 00 00 ff ff, which should be cut off" : "");
        Question question = noContext && why.contains("reaches") ? question().breaking("PMD-PAR-003") : question();
        question.holds(false, "DEFLATE data without their last four octets", new Question.Told(told));
        return new IllegalStateException("not reached");
    }

    void empty() {
        Bytes yours = message(Bytes.EMPTY);
        question().task("The empty message is the single octet 00.").same(Bytes.hex("00"), yours);
    }

    /** Twice the same, the second time shorter. */
    void again(Bytes message) {
        Bytes first = message(message);
        Bytes second = message(message);
        question()
                .task(
                        "Without noContext a message may refer to the earlier ones, and a message that comes again gets shorter.")
                .holds(
                        second.size() < first.size(),
                        "fewer than " + first.size() + " octets for the same message again",
                        new Question.Told(second.size() + " octets"));
    }

    void shorter(Bytes message, int most) {
        Bytes yours = message(message);
        question()
                .taskAlone("It compresses one whole message. A message of many equal octets gets much shorter.")
                .holds(
                        yours.size() <= most,
                        "at most " + most + " octets",
                        new Question.Told(yours.size() + " octets"));
    }

    private Question question() {
        List<String> lines = new ArrayList<>();
        lines.add("noContext " + noContext + ", bits " + bits + ": a window of " + (1 << bits) + " octets");
        given.forEach(message -> lines.add("the message " + Answers.octets(message)));
        return Question.of(String.join("\n", lines), given.getLast());
    }

    @Override
    public void close() {
        deflater.close();
    }
}
