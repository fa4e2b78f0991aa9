package realtime.conformance.framing;

import java.util.List;
import java.util.function.Supplier;
import realtime.conformance.FrameText;
import realtime.conformance.Violation;
import realtime.conformance.exercise.Memory;
import realtime.conformance.exercise.Question;
import realtime.conformance.run.Thrown;
import realtime.websocket.framing.FrameDecoder;
import realtime.websocket.framing.FrameDecoder.Rules;
import realtime.websocket.framing.Role;
import realtime.wire.Bytes;

/** What the task says about refusing, and the judgement of memory. */
final class Refusals {
    /** The usual limit. */
    static final long LIMIT = 100_000;

    /** The longest payload that is sent behind a header that is refused. */
    static final long SHORT = 127;

    /** The rules of both ends, without compression. */
    static final List<Rules> PLAIN =
            List.of(new Rules(Role.SERVER, false, LIMIT), new Rules(Role.CLIENT, false, LIMIT));

    /** The same with compression. */
    static final List<Rules> COMPRESSED =
            List.of(new Rules(Role.SERVER, true, LIMIT), new Rules(Role.CLIENT, true, LIMIT));

    static final String PARTS = "The HeaderReader that is handed in reads every header, and the Masking that is handed"
            + " in unmasks every masked payload. What they say counts.";
    static final String AT_ONCE = "A frame that breaks a rule fails the connection as soon as its header is complete;"
            + " nobody waits for its payload.";
    static final String BEFORE =
            "Frames that were complete before the broken one are not lost: they are returned, and the"
                    + " exception comes with the next call, whatever its octets (even none).";
    static final String AGAIN = "Behind the exception nothing is decoded any more: every further call throws it again.";
    static final String HUGE =
            "A length is a number up to 2^63 - 1: an int cannot hold it, and adding to it may run over.";
    private static final String MEMORY =
            "The memory it takes follows what has come, never the length that a header declares.";
    private static final long MOST = 1 << 20;

    private Refusals() {}

    /** A header that declares much, and few octets behind it: a fresh decoder takes little memory, and gives no frame yet. */
    static void flat(Bytes octets, long declared, Supplier<FrameDecoder> fresh) {
        Question question = Question.of(
                        "frames of a server, with the limit 2^63 - 1, at once\n" + FrameText.pieces(octets, List.of()),
                        octets)
                .task(MEMORY);
        Question.quick(
                List.of(), () -> fresh.get().decode(Bytes.hex("81")), () -> question); // for the classes to be loaded
        String expected = "an empty list, and less than " + MOST + " octets of memory";
        try {
            FrameDecoder decoder = fresh.get();
            long taken = Memory.allocated(() -> decoder.decode(octets));
            question.holds(
                    taken < MOST,
                    expected,
                    new Question.Told("asked for " + taken + " octets of memory; " + declared + " were declared, "
                            + "and 3 have come"));
            Question.quick(List.of(), () -> fresh.get().decode(octets), () -> question);
        } catch (OutOfMemoryError e) {
            String told = "asked for more memory than there is; " + declared + " octets were declared, and 3 have come";
            question.holds(false, expected, new Question.Told(told));
        } catch (Violation e) {
            throw e;
        } catch (Exception | Error e) {
            question.holds(false, expected, new Question.Told(Thrown.words(e)));
        }
    }
}
