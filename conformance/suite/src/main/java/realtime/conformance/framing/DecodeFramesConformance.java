package realtime.conformance.framing;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.Judges;
import realtime.conformance.driver.Cuts;
import realtime.conformance.generate.AnyCuts;
import realtime.conformance.generate.OneOf;
import realtime.conformance.model.ModelFrames;
import realtime.conformance.model.ModelHeaders;
import realtime.conformance.wire.Payload;
import realtime.websocket.framing.Frame;
import realtime.websocket.framing.FrameDecoder;
import realtime.websocket.framing.FrameHeader;
import realtime.websocket.framing.Role;
import realtime.wire.Bytes;

/** Exercise 05.6: what is decoded. What is refused stands in {@link RefuseFramesConformance}. */
@Judges(value = realtime.conformance.Role.BOTH, area = "framing")
public interface DecodeFramesConformance extends RefuseFramesConformance {
    /** The two senders. */
    final class Senders extends OneOf<Role> {
        Senders() {
            super(Role.SERVER, Role.CLIENT);
        }
    }

    @Property
    @Checks("WS-FRM-001")
    default void aFrameIsDecoded() {
        for (int opcode : new int[] {1, 2, 0, 9, 10, 8}) {
            for (Role sender : List.of(Role.SERVER, Role.CLIENT)) {
                decodes(List.of(Sent.of(opcode, 5)), sender, Cuts.NONE);
            }
        }
        for (int opcode : new int[] {1, 2, 0}) {
            for (Role sender : List.of(Role.SERVER, Role.CLIENT)) {
                decodes(List.of(new Sent(opcode, false, new Payload(5, 0))), sender, Cuts.NONE);
            }
        }
    }

    @Property
    @Checks("WS-FRM-006")
    default void theOctetsMayBeCutAnywhere(@ForAll(supplier = Senders.class) Role sender) {
        for (List<Sent> stream : List.of(
                List.of(Sent.of(1, 5)),
                List.of(Sent.of(1, 2), Sent.of(9, 0), Sent.of(2, 3)),
                List.of(Sent.of(2, 126), Sent.of(1, 1)))) {
            int size = Sent.octets(stream, sender).size();
            for (int cut = 1; cut < size; cut++) {
                decodes(stream, sender, Cuts.at(cut));
            }
            decodes(stream, sender, Cuts.EVERY_OCTET);
        }
    }

    @Property
    @Checks({"WS-FRM-006", "WS-LEN-003"})
    default void anyFramesInAnyCutsAreDecoded(
            @ForAll(supplier = Sent.Streams.class) List<Sent> stream,
            @ForAll(supplier = AnyCuts.class) Cuts cuts,
            @ForAll(supplier = Senders.class) Role sender) {
        decodes(stream, sender, cuts);
    }

    @Property
    @Checks("WS-MSK-009")
    default void eachFrameIsUnmaskedWithItsOwnKey(@ForAll(supplier = Payload.Any.class) Payload payload) {
        decodes(List.of(Sent.of(1, 3)), Role.CLIENT, Cuts.NONE);
        decodes(List.of(Sent.of(1, 3), Sent.of(2, 5)), Role.CLIENT, Cuts.at(9));
        List<Sent> stream =
                List.of(new Sent(2, true, payload), Sent.of(1, 3), new Sent(2, true, payload), Sent.of(1, 5));
        decodes(stream, Role.CLIENT, Cuts.NONE);
        decodes(stream, Role.CLIENT, new Cuts(3, List.of()));
    }

    @Property
    @Checks("WS-FRM-009")
    default void aFrameWithoutPayloadIsAFrame(@ForAll(supplier = Senders.class) Role sender) {
        for (int opcode : new int[] {1, 2, 0, 9, 10, 8}) {
            decodes(List.of(Sent.of(opcode, 0)), sender, Cuts.NONE);
            decodes(List.of(Sent.of(opcode, 0), Sent.of(2, 0), Sent.of(1, 1)), sender, Cuts.EVERY_OCTET);
        }
    }

    @Property
    @Checks({"WS-LEN-004", "WS-LEN-003"})
    default void aLongFrameIsDecoded(
            @ForAll(supplier = Payload.Boundaries.class) Payload payload,
            @ForAll(supplier = Senders.class) Role sender) {
        List<Sent> stream = List.of(new Sent(2, true, payload));
        decodes(stream, sender, Cuts.NONE);
        decodes(stream, sender, new Cuts(10_000, List.of(1, 3)));
        if (payload.size() > 125) {
            decodes(List.of(stream.getFirst(), Sent.of(1, 1)), sender, Cuts.NONE);
        }
    }

    @Property
    @Checks({"PMD-FRM-001", "PMD-FRM-004"})
    default void whereCompressionWasAgreedTheFirstReservedBitIsKept(@ForAll(supplier = Senders.class) Role sender) {
        for (int opcode : new int[] {1, 2}) {
            for (boolean fin : new boolean[] {true, false}) {
                Bytes key = HeaderCases.KEY;
                Bytes clear = Bytes.hex("f2 48 cd");
                FrameHeader header = sender.masks()
                        ? FrameHeader.masked(fin, 4, opcode, key, 3)
                        : FrameHeader.unmasked(fin, 4, opcode, 3);
                Bytes octets =
                        new ModelHeaders().write(header).plus(sender.masks() ? ModelFrames.mask(clear, key) : clear);
                Frame right = opcode == 1 ? new Frame.Text(fin, true, clear) : new Frame.Binary(fin, true, clear);
                open(new FrameDecoder.Rules(sender, true, Refusals.LIMIT)).gives(List.of(right), octets, "");
            }
        }
    }

    @Property
    @Checks("WS-FRM-006")
    default void noOctetsAreNoNews() {
        Decoding decoding = open(new FrameDecoder.Rules(Role.SERVER, false, Refusals.LIMIT));
        String sentence = "The next octets, perhaps none: what is left over is kept for the next call.";
        decoding.gives(List.of(), Bytes.EMPTY, sentence);
        decoding.gives(List.of(), Bytes.hex("81"), "");
        decoding.gives(List.of(), Bytes.EMPTY, sentence);
        decoding.gives(List.of(), Bytes.hex("01"), "");
        decoding.gives(List.of(), Bytes.EMPTY, sentence);
        decoding.gives(List.of(Frame.Text.of("a")), Bytes.hex("61"), "");
        decoding.gives(List.of(), Bytes.EMPTY, sentence);
    }

    @Property
    @Checks({"WS-FRM-001", "WS-MSK-009"})
    default void thePartsThatItIsGivenAreUsed() {
        open(Refusals.PLAIN.getFirst())
                .gives(List.of(Frame.Text.of("abc")), Sent.of(1, 3).octets(Role.SERVER), "");
        FrameDecoder.Rules rules = Refusals.PLAIN.getFirst();
        new Decoding(subject(Marked::binary, ModelFrames::mask, rules), rules)
                .uses(
                        "a HeaderReader that takes a text for a binary message",
                        List.of(Frame.Binary.of(Bytes.utf8("abc"))),
                        Sent.of(1, 3).octets(Role.SERVER));
        open(Refusals.PLAIN.getLast())
                .gives(List.of(Frame.Text.of("abc")), Sent.of(1, 3).octets(Role.CLIENT), "");
        FrameDecoder.Rules masked = Refusals.PLAIN.getLast();
        new Decoding(subject(new ModelHeaders(), Marked::capitals, masked), masked)
                .uses(
                        "a Masking that also makes small letters capital ones",
                        List.of(Frame.Text.of("ABC")),
                        Sent.of(1, 3).octets(Role.CLIENT));
    }

    /** A fresh decoder that is made of the suite's own parts. */
    private Decoding open(FrameDecoder.Rules rules) {
        return new Decoding(subject(new ModelHeaders(), ModelFrames::mask, rules), rules);
    }

    /** Each call must give the frames that are complete with it. */
    private void decodes(List<Sent> stream, Role sender, Cuts cuts) {
        List<Integer> ends = new ArrayList<>();
        int end = 0;
        for (Sent one : stream) {
            ends.add(end += one.octets(sender).size());
        }
        List<Frame> frames = Sent.frames(stream);
        Decoding decoding = open(new FrameDecoder.Rules(sender, false, Refusals.LIMIT));
        int at = 0;
        int told = 0;
        for (Bytes chunk : cuts.segments(Sent.octets(stream, sender))) {
            at += chunk.size();
            int next = told;
            while (next < ends.size() && ends.get(next) <= at) {
                next++;
            }
            decoding.gives(frames.subList(told, next), chunk, "");
            told = next;
        }
    }
}
