package realtime.conformance.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.Judges;
import realtime.conformance.model.FrameFault;
import realtime.conformance.model.ModelHeaders;
import realtime.conformance.wire.Payload;
import realtime.websocket.framing.BufferCodec;
import realtime.websocket.framing.Frame;
import realtime.websocket.framing.FrameDecoder.Rules;
import realtime.websocket.framing.FrameHeader;
import realtime.websocket.framing.InPlaceMasking;
import realtime.wire.Bytes;

/** Exercise 05.12. */
@Judges(value = realtime.conformance.Role.BOTH, area = "framing")
public interface OnePassConformance {
    /** The keys that frames are put with. */
    List<OptionalInt> KEYS = List.of(OptionalInt.empty(), OptionalInt.of(0x37FA213D), OptionalInt.of(0x80FF007F));

    /** The codec that is judged. */
    BufferCodec subject(InPlaceMasking masking, Rules rules);

    @Property
    @Checks({"WS-FRM-001", "WS-MSK-009"})
    default void aFrameIsTaken() {
        for (Rules rules : Refusals.PLAIN) {
            for (int opcode : new int[] {1, 2, 0, 9, 10, 8}) {
                taken(new Sent(opcode, true, new Payload(5, 0)), rules, Bytes.EMPTY);
                taken(new Sent(opcode, opcode > 7, new Payload(0, 0)), rules, Bytes.hex("89"));
            }
        }
    }

    @Property
    @Checks("WS-FRM-006")
    default void aFrameIsTakenAsAWholeOrNotAtAll() {
        for (Rules rules : Refusals.PLAIN) {
            for (Sent sent : List.of(Sent.of(1, 5), Sent.of(9, 0), Sent.of(2, 126))) {
                Bytes octets = sent.octets(rules.sender());
                for (int size = 0; size < octets.size(); size++) {
                    Buffered part = Buffered.plain(octets.slice(0, size));
                    part.gives(codec(rules), rules, Optional.empty(), 0);
                    part.inside().gives(codec(rules), rules, Optional.empty(), 0);
                }
                taken(sent, rules, Bytes.EMPTY);
            }
        }
    }

    @Property
    @Checks({"WS-LEN-004", "WS-LEN-003"})
    default void aFrameOfAnyLengthIsTaken(@ForAll(supplier = Payload.Boundaries.class) Payload payload) {
        for (Rules rules : Refusals.PLAIN) {
            taken(new Sent(2, true, payload), rules, Bytes.hex("81 00"));
        }
    }

    @Property
    @Checks({"WS-FRM-001", "WS-MSK-009", "WS-LEN-003"})
    default void theBufferMayBeginWithinItsArray() {
        for (Rules rules : Refusals.PLAIN) {
            for (Sent sent : List.of(Sent.of(1, 5), Sent.of(2, 300))) {
                Buffered all = Buffered.plain(sent.octets(rules.sender()).plus(Bytes.hex("89 00")));
                all.inside()
                        .gives(
                                codec(rules),
                                rules,
                                Optional.of(sent.frame()),
                                all.octets().size() - 2);
            }
        }
    }

    @Property
    @Checks({
        "WS-FRM-003",
        "WS-FRM-004",
        "WS-CTL-002",
        "WS-CTL-003",
        "WS-MSK-003",
        "WS-MSK-006",
        "WS-LIM-001",
        "PMD-FRM-002",
        "PMD-FRM-003"
    })
    default void aHeaderThatBreaksARuleFailsAtOnce() {
        List<Rules> all = new ArrayList<>(Refusals.PLAIN);
        all.addAll(Refusals.COMPRESSED);
        for (Rules rules : all) {
            for (FrameHeader header : HeaderCases.all(5, 126, Refusals.LIMIT + 1, 1L << 40)) {
                List<FrameFault> faults = FrameFault.of(header, rules);
                Buffered head = Buffered.plain(new ModelHeaders().write(header));
                if (faults.isEmpty()) {
                    head.gives(codec(rules), rules, Optional.empty(), 0);
                } else {
                    Coded.rejects(
                            head.question(rules).breaking(faults.getFirst().requirement()),
                            faults.stream().map(FrameFault::code).toList(),
                            faults.getFirst().sentence(),
                            () -> codec(rules).take(head.buffer()));
                }
            }
        }
    }

    @Property
    @Checks("WS-LEN-005")
    default void aLengthWithItsTopBitSetFailsAtOnce() {
        Rules rules = Refusals.PLAIN.getFirst();
        for (String length : List.of("80 00 00 00 00 00 00 00", "ff ff ff ff ff ff ff ff")) {
            Buffered head = Buffered.plain(Bytes.hex("82 7f" + length));
            Coded.rejects(
                    head.question(rules), List.of(1002), "", () -> codec(rules).take(head.buffer()));
        }
    }

    @Property
    @Checks({"WS-FRM-001", "WS-LEN-001"})
    default void aHeadIsPut() {
        for (Frame frame : frames()) {
            for (OptionalInt key : KEYS) {
                Bytes right = Buffered.head(frame, key);
                Buffered.puts(codec(Refusals.PLAIN.getFirst()), frame, key, right, false, false);
                Buffered.puts(codec(Refusals.PLAIN.getFirst()), frame, key, right, false, true);
            }
        }
    }

    @Property
    @Checks({"WS-MSK-007", "WS-FRM-001", "WS-LEN-001"})
    default void aFrameIsPut() {
        for (Frame frame : frames()) {
            for (OptionalInt key : KEYS) {
                Bytes right = Buffered.head(frame, key).plus(Buffered.payload(frame, key));
                Buffered.puts(codec(Refusals.PLAIN.getFirst()), frame, key, right, true, false);
                Buffered.puts(codec(Refusals.PLAIN.getFirst()), frame, key, right, true, true);
            }
        }
    }

    private static List<Frame> frames() {
        Bytes five = Bytes.utf8("abcde");
        List<Frame> all = new ArrayList<>(List.of(
                new Frame.Text(true, false, five),
                new Frame.Binary(true, false, five),
                new Frame.Ping(five),
                new Frame.Pong(five),
                new Frame.Close(Bytes.hex("03 e8")),
                new Frame.Text(false, false, five),
                new Frame.Continuation(false, five),
                new Frame.Continuation(true, five),
                new Frame.Text(true, true, five),
                new Frame.Binary(false, true, five)));
        for (int size : new int[] {0, 125, 126, 127, 65_535, 65_536}) {
            all.add(Frame.Binary.of(new Payload(size, size).octets()));
        }
        return all;
    }

    private void taken(Sent sent, Rules rules, Bytes behind) {
        Bytes octets = sent.octets(rules.sender());
        Buffered.plain(octets.plus(behind)).gives(codec(rules), rules, Optional.of(sent.frame()), octets.size());
    }

    private BufferCodec codec(Rules rules) {
        return subject(Buffered.MASKING, rules);
    }
}
