package realtime.conformance.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import realtime.conformance.exercise.Answers;
import realtime.conformance.exercise.Memory;
import realtime.conformance.exercise.Question;
import realtime.conformance.run.Thrown;
import realtime.websocket.framing.MessageInflater;
import realtime.websocket.framing.ProtocolException;
import realtime.wire.Bytes;

/** One inflater and the messages that it has been given so far. */
final class Inflating implements AutoCloseable {
    private static final long MOST = 1 << 20;

    private final MessageInflater inflater;
    private final String setting;
    private final List<String> before = new ArrayList<>();

    Inflating(MessageInflater inflater, String setting) {
        this.inflater = inflater;
        this.setting = setting;
    }

    /** The parts of the next message must give this message. */
    void gives(Bytes message, List<Bytes> parts, String sentence) {
        Question.quick(
                message,
                () -> all(parts),
                () -> sentence.equals(InflateMessageConformance.EARLIER)
                        ? question(parts).breaking("PMD-PAR-006").taskAlone(sentence)
                        : question(parts).task(sentence));
        before.add(shown(parts));
    }

    /** First of all the plainest. */
    private void control() {
        List<Bytes> hello = List.of(Bytes.hex("f2 48 cd c9 c9 07 00"));
        Question.quick(
                Bytes.utf8("Hello"), () -> all(hello), () -> question(hello).breaking("PMD-DEF-002"));
    }

    /** One of the parts must fail the connection with this code. */
    void fails(int code, List<Bytes> parts, String sentence) {
        Coded.rejects(question(parts).task(sentence), List.of(code), () -> all(parts));
    }

    private Bytes all(List<Bytes> parts) throws ProtocolException {
        List<Bytes> out = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            out.add(inflater.inflate(parts.get(i), i == parts.size() - 1));
        }
        return Bytes.join(out);
    }

    private Question question(List<Bytes> parts) {
        List<String> lines = new ArrayList<>(List.of(setting));
        before.forEach(message -> lines.add("message " + lines.size() + ": " + message));
        lines.add((before.isEmpty() ? "the message " : "message " + lines.size() + ": ") + shown(parts));
        if (!before.isEmpty()) {
            lines.add("message " + (before.size() + 1)
                    + " is asked for; what came before it was inflated as it should be");
        }
        return Question.of(String.join("\n", lines), Bytes.join(parts));
    }

    /** With the one bit that says whether anything may follow, and with the parts that it came in. */
    private static String shown(List<Bytes> parts) {
        Bytes message = Bytes.join(parts);
        boolean ends = !message.isEmpty() && (message.at(0) & 1) == 1;
        String cut = parts.size() == 1 ? "" : ", in " + parts.size() + " parts of " + sizes(parts) + " octets";
        return Answers.octets(message) + (ends ? " (BFINAL is set in its first octet)" : "") + cut;
    }

    private static String sizes(List<Bytes> parts) {
        String sizes = parts.stream()
                .limit(6)
                .map(part -> "" + part.size())
                .reduce((a, b) -> a + ", " + b)
                .orElse("0");
        return parts.size() > 6 ? sizes + ", ..." : sizes;
    }

    @Override
    public void close() {
        inflater.close();
    }

    /** A short message that would inflate to 16 MiB: it must fail, and take little memory. */
    static void flat(Bytes bomb, Supplier<MessageInflater> fresh) {
        Question question = Question.of(
                        "limit 65536, and a message of " + bomb.size() + " octets that inflates to 16777216",
                        Bytes.EMPTY)
                .task("The limit is enforced while inflating: no more than a few KiB beyond it are ever produced.");
        String expected = Coded.expected(List.of(1009)) + ", and less than " + MOST + " octets of memory";
        long[] taken = new long[1];
        try (Inflating control = new Inflating(fresh.get(), "limit 65536")) {
            control.control(); // once before, for the classes to be loaded
        }
        try (MessageInflater inflater = fresh.get()) {
            Coded.rejects(question, List.of(1009), () -> {
                taken[0] = Memory.allocated(() -> null);
                return counted(inflater, bomb, taken);
            });
        } catch (OutOfMemoryError e) {
            question.holds(false, expected, new Question.Told(Thrown.words(e)));
        }
        question.holds(taken[0] < MOST, expected, new Question.Told("asked for " + taken[0] + " octets of memory"));
    }

    private static Bytes counted(MessageInflater inflater, Bytes bomb, long[] taken) throws Exception {
        Bytes[] out = new Bytes[1];
        Exception[] thrown = new Exception[1];
        taken[0] = Memory.allocated(() -> {
            try {
                out[0] = inflater.inflate(bomb, true);
            } catch (ProtocolException e) {
                thrown[0] = e;
            }
            return out;
        });
        if (thrown[0] != null) {
            throw thrown[0];
        }
        return out[0];
    }
}
