package realtime.conformance.wire;

import java.util.ArrayList;
import java.util.List;
import realtime.conformance.model.DeflateWriter;
import realtime.conformance.model.MessageDeflation;
import realtime.conformance.session.End;
import realtime.conformance.session.Expected;
import realtime.conformance.session.RawFrame;
import realtime.conformance.session.Said;
import realtime.conformance.session.Talk;
import realtime.websocket.framing.Role;
import realtime.wire.Bytes;

/** Frames of compressed messages (RFC 7692 section 6.1). */
final class Deflated {
    /** The plainest offer. */
    static final String OFFER = "permessage-deflate";

    /** "Hello" as the standard compresses it (section 7.2.3.1). */
    static final Bytes HELLO = Bytes.hex("f2 48 cd c9 c9 07 00");

    static final int RSV1 = 4;

    private static final int SHORTEST_MATCH = 3;
    private static final int LONGEST_MATCH = 258;

    private static final Bytes SAID = Bytes.latin1("Hello");

    private Deflated() {}

    /** A conversation where messages may be compressed. */
    static Talk talk(PeerProperties properties) {
        Talk empty = Talk.with(properties.peer()).offering(OFFER);
        RawFrame binary = of(2, HELLO);
        RawFrame text = of(1, HELLO);
        RawFrame plain = RawFrame.binary(SAID);
        return empty.unless("PMD-DEF-002", empty.send(binary, binary), hellos(2))
                .unless("PMD-DEF-008", empty.send(text, text), hellos(2))
                .unless("PMD-FRM-004", empty.send(text), Expected.echo(new Said(1, SAID)))
                .unless("PMD-FRM-001", empty.send(binary, plain, binary), hellos(3));
    }

    /** So many messages that say "Hello", of whatever kind. */
    private static Expected hellos(int count) {
        return Expected.of(
                "Hello",
                heard -> heard.end() == End.OPEN
                        && heard.messages().size() == count
                        && heard.messages().stream()
                                .allMatch(said -> said.payload().equals(SAID)));
    }

    /** A message that can be inflated alone, of one block, in which only runs are compressed: no reference reaches far back. */
    static RawFrame near(int opcode, Bytes message) {
        DeflateWriter writer = new DeflateWriter().fixed();
        int at = 0;
        while (at < message.size()) {
            int run = 1;
            while (at + run < message.size() && run <= LONGEST_MATCH && message.at(at + run) == message.at(at)) {
                run++;
            }
            writer.literals(message.slice(at, at + 1));
            if (run > SHORTEST_MATCH) {
                writer.match(run - 1, 1);
            }
            at += run > SHORTEST_MATCH ? run : 1;
        }
        return of(opcode, writer.end().payload());
    }

    /** The same where the suite may refer to its own earlier messages. */
    static Talk withMemory(PeerProperties properties) {
        return talk(properties)
                .needing("a window that the suite may keep", agreed -> !agreed.forgets(suite(properties)));
    }

    private static Role suite(PeerProperties properties) {
        return properties.peer().role().peer();
    }

    /** A message that can be inflated alone. */
    static RawFrame frame(int opcode, Bytes message) {
        return of(opcode, MessageDeflation.alone(message));
    }

    static RawFrame text(String text) {
        return frame(1, Bytes.utf8(text));
    }

    /** A payload that is compressed already. */
    static RawFrame of(int opcode, Bytes payload) {
        return RawFrame.of(opcode, payload).withRsv(RSV1);
    }

    /** A payload that is compressed already, in several frames: only the first has RSV1. */
    static List<RawFrame> frames(int opcode, Bytes payload, Split split) {
        return marked(split.frames(opcode, payload));
    }

    /** The same frames with RSV1 on the first. */
    static List<RawFrame> marked(List<RawFrame> frames) {
        List<RawFrame> marked = new ArrayList<>(frames);
        marked.set(0, frames.getFirst().withRsv(RSV1));
        return marked;
    }
}
