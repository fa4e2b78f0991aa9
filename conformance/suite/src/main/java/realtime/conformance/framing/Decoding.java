package realtime.conformance.framing;

import java.util.ArrayList;
import java.util.List;
import realtime.conformance.FrameText;
import realtime.conformance.Violation;
import realtime.conformance.exercise.Answers;
import realtime.conformance.exercise.Question;
import realtime.websocket.framing.Frame;
import realtime.websocket.framing.FrameDecoder;
import realtime.websocket.framing.Role;
import realtime.wire.Bytes;

/** One decoder and the octets that it has been given so far. */
final class Decoding {
    private final FrameDecoder decoder;
    private final FrameDecoder.Rules rules;
    private final List<Bytes> given = new ArrayList<>();
    private int calls; // until the exception came; 0: it has not come yet

    Decoding(FrameDecoder decoder, FrameDecoder.Rules rules) {
        this.decoder = decoder;
        this.rules = rules;
    }

    /** The next octets must give these frames. */
    void gives(List<Frame> frames, Bytes chunk, String sentence) {
        given.add(chunk);
        Question.quick(
                frames,
                () -> decoder.decode(chunk),
                () -> sentence.isEmpty() ? question() : question().taskAlone(sentence));
    }

    /** First of all the plainest: a frame, a frame in two pieces, and another one behind it, from a server. */
    void control() {
        List<Frame> frames = List.of(Frame.Text.of("abc"), new Frame.Ping(Bytes.EMPTY));
        plain(List.of(Frame.Text.of("a")), Bytes.hex("81 01 61"));
        plain(List.of(), Bytes.hex("81 03 61"));
        plain(frames, Bytes.hex("62 63 89 00"));
    }

    /** One of the decoder's parts is an odd one, and so are the frames: if it is used. */
    void uses(String part, List<Frame> frames, Bytes chunk) {
        given.add(chunk);
        Question.quick(frames, () -> decoder.decode(chunk), () -> Question.of(
                        part + ",\nand " + question().given(), chunk)
                .taskAlone(Refusals.PARTS));
    }

    private void plain(List<Frame> frames, Bytes chunk) {
        given.add(chunk);
        Question.quick(frames, () -> decoder.decode(chunk), () -> question().breaking("WS-FRM-006"));
    }

    /** The next octets must fail the connection with one of these codes. */
    void fails(List<Integer> codes, Bytes chunk, String requirement, String sentence) {
        fails(codes, chunk, requirement, sentence, "");
    }

    /** The same; {@code why} says what is wrong with the frame. */
    void fails(List<Integer> codes, Bytes chunk, String requirement, String sentence, String why) {
        given.add(chunk);
        Question question = question().breaking(requirement);
        Coded.rejects(
                sentence.isEmpty() ? question : question.taskAlone(sentence), codes, why, () -> decoder.decode(chunk));
        calls = calls == 0 ? given.size() : calls;
    }

    /** The next octets may fail the connection already; they give no frame. */
    boolean failsOrWaits(Bytes chunk) {
        given.add(chunk);
        try {
            List<Frame> frames = decoder.decode(chunk);
            question().same(List.of(), frames);
            return false;
        } catch (realtime.websocket.framing.ProtocolException e) {
            return true;
        } catch (Violation e) {
            throw e;
        } catch (RuntimeException | Error e) {
            throw question().threw("an empty list", e);
        }
    }

    /** What comes behind an exception is no frame any more, and is not drawn. */
    private Question question() {
        List<Bytes> drawn = calls == 0 ? given : given.subList(0, calls);
        Bytes all = Bytes.join(drawn);
        List<Integer> cuts = new ArrayList<>();
        int at = 0;
        for (Bytes chunk : drawn.subList(0, drawn.size() - 1)) {
            cuts.add(at += chunk.size());
        }
        return Question.of(words() + "\n" + FrameText.pieces(all, cuts), all);
    }

    private String words() {
        String number = rules.limit() == Long.MAX_VALUE ? "2^63 - 1" : "" + rules.limit();
        String limit = rules.limit() == Refusals.LIMIT ? "" : ", with the limit " + number;
        String sender = (rules.sender() == Role.CLIENT ? "frames of a client" : "frames of a server")
                + (rules.compression() ? ", compression agreed" : "")
                + limit;
        Bytes last = given.getLast();
        if (calls > 0) {
            return sender + (calls == 1 ? ", in 1 call" : ", in " + calls + " calls") + "; call " + calls
                    + " ended with an exception, as it must;\ncall " + given.size() + " is asked for, with "
                    + Answers.octets(last) + " behind all of this:";
        }
        return given.size() == 1
                ? sender + ", at once"
                : sender + ", in " + given.size() + " calls; this is about the last one, with "
                        + (last.size() <= 8 ? Answers.octets(last) : last.size() + " octets");
    }
}
