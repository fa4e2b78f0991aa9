package realtime.conformance.framing;

import java.util.List;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.Judges;
import realtime.conformance.Role;
import realtime.conformance.exercise.Question;
import realtime.websocket.framing.InPlaceMasking;
import realtime.wire.Bytes;

/** Exercise 05.5. */
@Judges(value = Role.BOTH, area = "framing")
public interface FastMaskConformance {
    /** The keys of the loops. */
    List<Integer> KEYS = List.of(0x37FA213D, 0x01020304, 0x80FF007F, 0);

    /** What it does. */
    String TASK =
            "Masks or unmasks the octets from the index from (inclusive) to the index to (exclusive), and touches no"
                    + " others. The first of them meets octet position modulo 4 of the key.";

    /** The masking that is judged. */
    InPlaceMasking subject();

    @Property
    @Checks("WS-MSK-007")
    default void everyPieceMeetsItsPartOfTheKey() {
        for (int size : new int[] {2, 4, 5, 8}) {
            masks(new MaskPiece(size, 0, size, 0x37FA213D, 0));
        }
        for (int position = 0; position < 4; position++) {
            for (int size = 0; size <= 67; size++) {
                for (int key : KEYS) {
                    masks(new MaskPiece(size, 0, size, key, position));
                }
            }
        }
    }

    @Property
    @Checks({"WS-MSK-007", "WS-MSK-008"})
    default void onlyTheRangeIsTouched() {
        for (int from = 0; from <= 9; from++) {
            for (int to = from; to <= from + 35; to++) {
                for (int position = 0; position < 4; position++) {
                    masks(new MaskPiece(to + 9, from, to, 0x37FA213D, position));
                }
            }
        }
    }

    @Property
    @Checks("WS-MSK-007")
    default void aPayloadInTwoPiecesIsMaskedLikeAWhole() {
        for (int cut = 0; cut <= 21; cut++) {
            masks(new MaskPiece(21, 0, cut, 0x37FA213D, 0));
            masks(new MaskPiece(21, cut, 21, 0x37FA213D, cut));
        }
    }

    @Property
    @Checks("WS-MSK-007")
    default void aPositionMayBeBeyondWhatAnIntCanCount() {
        for (long position : new long[] {
            (1L << 31) - 1, 1L << 31, (1L << 31) + 1, (1L << 32) + 1, (1L << 32) + 3, (1L << 62) + 2, Long.MAX_VALUE
        }) {
            masks(new MaskPiece(21, 0, 21, 0x37FA213D, position));
        }
    }

    @Property
    @Checks("WS-MSK-007")
    default void aLongPieceIsMaskedToItsEnd() {
        for (int size : new int[] {2, 5, 8, 13, 255, 1_024, 4_099, 65_536, 65_537}) { // the plainest one first
            masks(new MaskPiece(size, 0, size, 0x37FA213D, 1));
            masks(new MaskPiece(size, size / 4, size - size / 4, 0x01020304, 2));
        }
    }

    private void masks(MaskPiece piece) {
        byte[] octets = piece.before();
        Question.quick(
                piece.after(),
                () -> {
                    subject().apply(octets, piece.from(), piece.to(), piece.key(), piece.position());
                    return Bytes.of(octets);
                },
                () -> Question.of(piece.words(), Bytes.of(piece.before())).task(TASK),
                yours -> piece.guess((Bytes) yours));
    }
}
