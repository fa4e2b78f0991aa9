package realtime.conformance.framing;

import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.Judges;
import realtime.conformance.Role;
import realtime.conformance.exercise.Question;
import realtime.websocket.framing.FieldNamer;
import realtime.websocket.framing.FirstOctets;
import realtime.wire.Bytes;

/** Exercise 05.1. */
@Judges(value = Role.BOTH, area = "framing")
public interface NameFieldsConformance {
    /** What it does. */
    String TASK =
            "The first octet holds, from its most significant bit: FIN, RSV1, RSV2, RSV3, and four bits of opcode. The"
                    + " second: the MASK bit, and seven bits of length. The three reserved bits are a number from 0 to 7: RSV1"
                    + " counts 4, RSV2 counts 2, RSV3 counts 1.";

    /** The namer that is judged. */
    FieldNamer subject();

    @Property
    @Checks("WS-FRM-001")
    default void theFirstOctetHoldsFinThreeReservedBitsAndTheOpcode() {
        for (int first : new int[] {0x81, 0x01, 0x88, 0xC1, 0xA1, 0x91, 0x00, 0xFF}) {
            check(first, 0x05);
        }
        for (int first = 0; first <= 0xFF; first++) {
            check(first, 0x05);
        }
    }

    @Property
    @Checks("WS-FRM-001")
    default void theSecondOctetHoldsTheMaskBitAndSevenBitsOfLength() {
        for (int second : new int[] {0x85, 0x05, 0x80, 0x7D, 0x7E, 0xFE, 0xFF}) {
            check(0x81, second);
        }
        for (int second = 0; second <= 0xFF; second++) {
            check(0x81, second);
        }
    }

    @Property
    @Checks("WS-FRM-001")
    default void everyPairOfOctetsHasItsNames() {
        for (int pair = 0; pair <= 0xFFFF; pair++) {
            check(pair >> 8, pair & 0xFF);
        }
    }

    private void check(int first, int second) {
        FirstOctets right = new FirstOctets(first > 127, first / 16 % 8, first % 16, second > 127, second % 128);
        Question.quick(right, () -> subject().name(first, second), () -> Question.of(
                        bits(first, second), Bytes.of((byte) first, (byte) second))
                .taskAlone(TASK));
    }

    private static String bits(int first, int second) {
        return "%02x %02x\n%02x is %s %s %s: FIN, RSV1 to RSV3, opcode\n%02x is %s %s: MASK, length"
                .formatted(
                        first,
                        second,
                        first,
                        binary(first / 128, 1),
                        binary(first / 16 % 8, 3),
                        binary(first % 16, 4),
                        second,
                        binary(second / 128, 1),
                        binary(second % 128, 7));
    }

    private static String binary(int number, int digits) {
        String text = Integer.toBinaryString(number);
        return "0".repeat(digits - text.length()) + text;
    }
}
