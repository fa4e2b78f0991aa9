package realtime.conformance.framing;

import java.util.List;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.Judges;
import realtime.conformance.model.FrameFault;
import realtime.conformance.model.ModelFrames;
import realtime.conformance.model.ModelHeaders;
import realtime.websocket.framing.Frame;
import realtime.websocket.framing.FrameDecoder;
import realtime.websocket.framing.FrameDecoder.Rules;
import realtime.websocket.framing.FrameHeader;
import realtime.websocket.framing.HeaderReader;
import realtime.websocket.framing.Masking;
import realtime.websocket.framing.Role;
import realtime.wire.Bytes;

/** Exercise 05.6: what is refused. */
@Judges(value = realtime.conformance.Role.BOTH, area = "framing")
public interface RefuseFramesConformance {
    /** A fresh decoder that is made of these parts. */
    FrameDecoder subject(HeaderReader reader, Masking masking, Rules rules);

    @Property
    @Checks("WS-FRM-003")
    default void aReservedBitFails() {
        for (Rules rules : Refusals.PLAIN) {
            for (int opcode : new int[] {1, 2, 0, 9, 10, 8}) {
                for (int rsv : new int[] {4, 2, 1, 3, 5, 6, 7}) {
                    refuses(header(true, rsv, opcode, 1, rules), rules);
                }
            }
        }
    }

    @Property
    @Checks({"PMD-FRM-002", "PMD-FRM-003"})
    default void compressionAllowsTheFirstReservedBitOnTheFirstFrameOnly() {
        for (Rules rules : Refusals.COMPRESSED) {
            for (int opcode : new int[] {0, 9, 10, 8}) {
                refuses(header(true, 4, opcode, 2, rules), rules);
            }
            for (int opcode : new int[] {1, 2, 0, 9}) {
                for (int rsv : new int[] {1, 2, 3, 5, 6, 7}) {
                    refuses(header(true, rsv, opcode, 2, rules), rules);
                }
            }
        }
    }

    @Property
    @Checks("WS-FRM-004")
    default void aReservedOpcodeFails() {
        for (Rules rules : Refusals.PLAIN) {
            for (int opcode : new int[] {3, 4, 5, 6, 7, 11, 12, 13, 14, 15}) {
                refuses(header(true, 0, opcode, 5, rules), rules);
                refuses(header(true, 0, opcode, 0, rules), rules);
                refuses(header(false, 0, opcode, 5, rules), rules);
            }
        }
    }

    @Property
    @Checks("WS-CTL-003")
    default void aControlFrameIsWhole() {
        for (Rules rules : Refusals.PLAIN) {
            for (int opcode : new int[] {9, 10, 8}) {
                refuses(header(false, 0, opcode, 0, rules), rules);
                refuses(header(false, 0, opcode, 2, rules), rules);
            }
        }
    }

    @Property
    @Checks({"WS-CTL-002", "WS-CTL-001"})
    default void aControlFrameHas125OctetsAtMost() {
        for (Rules rules : Refusals.PLAIN) {
            for (int opcode : new int[] {9, 10, 8}) {
                FrameHeader longest = header(true, 0, opcode, 125, rules);
                Bytes payload = Bytes.of(new byte[125]);
                Frame frame = ModelFrames.frame(FrameHeader.unmasked(true, 0, opcode, 125), payload);
                Bytes octets = longest.maskingKey().isEmpty() ? payload : ModelFrames.mask(payload, HeaderCases.KEY);
                open(rules)
                        .gives(List.of(frame), new ModelHeaders().write(longest).plus(octets), "");
                for (long size : new long[] {126, 127, 65_536, Long.MAX_VALUE}) {
                    refuses(header(true, 0, opcode, size, rules), rules);
                }
            }
        }
    }

    @Property
    @Checks({"WS-MSK-003", "WS-MSK-006"})
    default void aClientMasksAndAServerDoesNot() {
        for (int opcode : new int[] {1, 2, 0, 9, 10, 8}) {
            for (int length : new int[] {5, 0}) {
                refuses(FrameHeader.unmasked(true, 0, opcode, length), Refusals.PLAIN.getLast());
                refuses(FrameHeader.masked(true, 0, opcode, HeaderCases.KEY, length), Refusals.PLAIN.getFirst());
            }
        }
    }

    @Property
    @Checks("WS-LEN-005")
    default void aLengthWithItsTopBitSetFails() {
        for (String length : List.of("80 00 00 00 00 00 00 00", "ff ff ff ff ff ff ff ff", "80 00 00 00 00 00 00 05")) {
            Bytes octets = Bytes.hex("82 7f" + length);
            open(Refusals.PLAIN.getFirst()).fails(List.of(1002), octets, "WS-LEN-005", "");
            Decoding second = open(Refusals.PLAIN.getFirst());
            second.gives(List.of(Frame.Text.of("a")), Bytes.hex("81 01 61").plus(octets), Refusals.BEFORE);
            second.fails(List.of(1002), Bytes.EMPTY, "WS-LEN-005", Refusals.BEFORE);
        }
    }

    @Property
    @Checks({"WS-LIM-001", "WS-LIM-002"})
    default void aDataFrameBeyondTheLimitFails() {
        for (Role sender : List.of(Role.SERVER, Role.CLIENT)) {
            for (int limit : new int[] {1_000, 125, 65_536}) {
                Rules rules = new Rules(sender, false, limit);
                for (int opcode : new int[] {1, 2, 0}) {
                    Sent longest = Sent.of(opcode, limit);
                    open(rules).gives(List.of(longest.frame()), longest.octets(sender), "");
                    for (long size : new long[] {limit + 1, 1L << 31, 1L << 40, 1L << 62, Long.MAX_VALUE}) {
                        refuses(header(true, 0, opcode, size, rules), rules);
                    }
                }
            }
        }
    }

    @Property
    @Checks("WS-LIM-001")
    default void theMemoryFollowsWhatHasCome() {
        Rules rules = new Rules(Role.SERVER, false, Long.MAX_VALUE);
        open(rules).control();
        for (long declared : new long[] {1L << 24, 1L << 27, Integer.MAX_VALUE, 1L << 31, 1L << 32, 1L << 62}) {
            Bytes octets = new ModelHeaders()
                    .write(FrameHeader.unmasked(true, 0, 2, declared))
                    .plus(Bytes.hex("00 01 02"));
            Refusals.flat(octets, declared, () -> subject(new ModelHeaders(), ModelFrames::mask, rules));
        }
    }

    @Property
    @Checks("WS-LEN-004")
    default void theLongestFrameIsWaitedFor() {
        Rules rules = new Rules(Role.SERVER, false, Long.MAX_VALUE);
        for (long declared : new long[] {Integer.MAX_VALUE, 1L << 31, Long.MAX_VALUE}) {
            Decoding decoding = open(rules);
            decoding.control();
            Bytes header = new ModelHeaders().write(FrameHeader.unmasked(true, 0, 2, declared));
            decoding.gives(List.of(), header, Refusals.HUGE);
            decoding.gives(List.of(), Bytes.hex("00 01 02"), Refusals.HUGE);
        }
    }

    @Property
    @Checks("WS-FRM-006")
    default void framesBeforeABrokenOneAreNotLost() {
        open(Refusals.PLAIN.getFirst()).control();
        for (Rules rules : Refusals.PLAIN) {
            Bytes good = Sent.octets(List.of(Sent.of(1, 1), Sent.of(9, 0)), rules.sender());
            Bytes bad = new ModelHeaders().write(header(true, 0, 3, 1, rules));
            List<Frame> frames = Sent.frames(List.of(Sent.of(1, 1), Sent.of(9, 0)));
            Decoding decoding = open(rules);
            decoding.gives(frames, good.plus(bad), Refusals.BEFORE);
            decoding.fails(List.of(1002), Bytes.EMPTY, "", Refusals.BEFORE);
            decoding.fails(List.of(1002), good, "", Refusals.AGAIN);
            Decoding other = open(rules);
            other.gives(frames, good.plus(bad), Refusals.BEFORE);
            other.fails(List.of(1002), good, "", Refusals.BEFORE);
        }
    }

    /** A header that breaks a rule: with its payload, alone, behind a good frame, and octet by octet. */
    private void refuses(FrameHeader header, Rules rules) {
        Bytes octets = new ModelHeaders().write(header);
        List<FrameFault> faults = FrameFault.of(header, rules);
        List<Integer> codes = faults.stream().map(FrameFault::code).toList();
        String broken = faults.getFirst().requirement();
        String why = faults.getFirst().sentence();
        boolean isShort = header.length() <= Refusals.SHORT;
        if (isShort) {
            open(rules).fails(codes, octets.plus(Bytes.of(new byte[(int) header.length()])), broken, "", why);
        }
        open(rules).fails(codes, octets, broken, isShort ? Refusals.AT_ONCE : "", why);
        Decoding behind = open(rules);
        Sent good = Sent.of(1, 1);
        behind.gives(List.of(good.frame()), good.octets(rules.sender()).plus(octets), Refusals.BEFORE);
        behind.fails(codes, Bytes.EMPTY, broken, Refusals.BEFORE, why);
        Decoding slow = open(rules);
        for (int i = 0; i < octets.size() - 1; i++) {
            if (slow.failsOrWaits(octets.slice(i, i + 1))) {
                return;
            }
        }
        slow.fails(codes, octets.from(octets.size() - 1), broken, Refusals.AT_ONCE, why);
    }

    /** A fresh decoder that is made of the suite's own parts. */
    private Decoding open(Rules rules) {
        return new Decoding(subject(new ModelHeaders(), ModelFrames::mask, rules), rules);
    }

    private static FrameHeader header(boolean fin, int rsv, int opcode, long length, Rules rules) {
        return rules.sender().masks()
                ? FrameHeader.masked(fin, rsv, opcode, HeaderCases.KEY, length)
                : FrameHeader.unmasked(fin, rsv, opcode, length);
    }
}
