package realtime.conformance.wire;

import java.util.Arrays;
import java.util.List;
import realtime.conformance.generate.OneOf;
import realtime.conformance.session.RawFrame;
import realtime.websocket.framing.Role;
import realtime.wire.Bytes;

/** One fault of each kind, as it may come at any moment of a conversation. */
enum Mistake {
    RESERVED_BIT(
            "a reserved bit is set",
            "WS-FRM-003",
            0,
            RawFrame.ping(Bytes.latin1("ab")).withRsv(2)),
    RESERVED_OPCODE("an opcode without a meaning", "WS-FRM-004", 0, RawFrame.of(3, Bytes.latin1("ab"))),
    RESERVED_CONTROL("a control opcode without a meaning", "WS-FRM-004", 0, RawFrame.of(11, Bytes.EMPTY)),
    WRONG_MASK(
            "masked the wrong way round",
            "WS-MSK-003",
            1,
            RawFrame.ping(Bytes.latin1("ab")).wronglyMasked()),
    LONG_PING("a ping of 126 octets", "WS-CTL-002", 1, RawFrame.ping(new Payload(126, 0).octets())),
    PART_OF_A_PING(
            "a ping without FIN",
            "WS-CTL-003",
            0,
            RawFrame.ping(Bytes.latin1("ab")).more()),
    NOTHING_TO_CONTINUE("no message is in progress", "WS-FRG-006", 0, RawFrame.continuation(Bytes.latin1("ab"))),
    MESSAGE_IN_A_MESSAGE("a message is in progress", "WS-FRG-005", 0, RawFrame.text("ab")),
    LENGTH_OF_64_BITS(
            "the top bit is set", "WS-LEN-005", 2, RawFrame.binary(Bytes.EMPTY).declaring(Long.MIN_VALUE)),
    NO_TEXT("a text that is no UTF-8", "WS-TXT-004", 0, RawFrame.text(Bytes.hex("c3 28"))),
    CLOSE_OF_ONE_OCTET("a Close of a single octet", "WS-CLF-002", 1, RawFrame.close(Bytes.hex("03"))),
    CLOSE_999("a Close with the code 999", "WS-CLC-002", 0, RawFrame.close(999, "")),
    CLOSE_1006("a Close with the code 1006", "WS-CLC-001", 0, RawFrame.close(1006, ""));

    private final String words;
    private final String rule;
    private final int at;
    private final RawFrame frame;

    /**
     * @param words what is wrong with it
     * @param rule which requirement it breaks
     * @param at the octet that shows it
     * @param frame the frame
     */
    Mistake(String words, String rule, int at, RawFrame frame) {
        this.words = words;
        this.rule = rule;
        this.at = at;
        this.frame = frame;
    }

    String words() {
        return words;
    }

    /** Seen by a server or by a client: each has a rule of its own about masks. */
    String rule(Role peer) {
        return this == WRONG_MASK && peer == Role.CLIENT ? "WS-MSK-006" : rule;
    }

    int at() {
        return at;
    }

    RawFrame frame() {
        return frame;
    }

    /** The codes that name it. */
    Integer[] codes() {
        return switch (this) {
            case NO_TEXT -> new Integer[] {1007};
            case LENGTH_OF_64_BITS -> new Integer[] {1002, 1009};
            default -> new Integer[] {1002};
        };
    }

    /** Whether this is its fault, and no other, while a message is in progress, or while none is. */
    boolean fits(boolean within) {
        return switch (this) {
            case MESSAGE_IN_A_MESSAGE -> within;
            case NOTHING_TO_CONTINUE, NO_TEXT, LENGTH_OF_64_BITS -> !within;
            default -> true;
        };
    }

    /** Those that may begin a conversation. */
    static final class First extends OneOf<Mistake> {
        First() {
            super(all());
        }

        private static List<Mistake> all() {
            return Arrays.stream(values()).filter(one -> one.fits(false)).toList();
        }
    }

    /** Those that break the protocol: 1002. */
    static final class OfTheProtocol extends OneOf<Mistake> {
        OfTheProtocol() {
            super(First.all().stream().filter(one -> one.codes()[0] == 1002).toList());
        }
    }
}
