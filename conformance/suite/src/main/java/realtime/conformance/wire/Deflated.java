package realtime.conformance.wire;

import java.util.ArrayList;
import java.util.List;
import realtime.conformance.model.MessageDeflation;
import realtime.conformance.session.Expected;
import realtime.conformance.session.RawFrame;
import realtime.conformance.session.Said;
import realtime.conformance.session.Talk;
import realtime.wire.Bytes;

/** Frames of compressed messages (RFC 7692 section 6.1). */
final class Deflated {
    /** The plainest offer. */
    static final String OFFER = "permessage-deflate";

    /** "Hello" as the standard compresses it (section 7.2.3.1). */
    static final Bytes HELLO = Bytes.hex("f2 48 cd c9 c9 07 00");

    static final int RSV1 = 4;

    private Deflated() {}

    /** A conversation where messages may be compressed. */
    static Talk talk(PeerProperties properties) {
        Talk empty = Talk.with(properties.peer()).offering(OFFER);
        Said hello = Said.text("Hello");
        Said binary = new Said(2, hello.payload());
        return empty.unless("PMD-DEF-002", empty.send(of(2, HELLO), of(2, HELLO)), Expected.echo(binary, binary))
                .unless("PMD-DEF-008", empty.send(of(1, HELLO), of(1, HELLO)), Expected.echo(hello, hello));
    }

    /** The same where the suite may refer to its own earlier messages. */
    static Talk withMemory(PeerProperties properties) {
        return talk(properties)
                .needing("a window that the suite may keep", agreed -> !agreed.forgets(suite(properties)));
    }

    private static realtime.websocket.framing.Role suite(PeerProperties properties) {
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
