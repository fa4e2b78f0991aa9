package realtime.conformance.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import realtime.websocket.framing.FrameHeader;
import realtime.wire.Bytes;

/** Headers with all their fields: the plainest first, then all there are. */
final class HeaderCases {
    /** The masking key of the standard's examples. */
    static final Bytes KEY = Bytes.hex("37 fa 21 3d");

    private static final List<Optional<Bytes>> KEYS =
            List.of(Optional.of(KEY), Optional.empty(), Optional.of(Bytes.hex("80 00 ff 01")));

    private HeaderCases() {}

    /** 16 opcodes, 8 patterns of reserved bits, FIN or not, three keys, each with some of these lengths. */
    static List<FrameHeader> all(long... lengths) {
        List<FrameHeader> all = new ArrayList<>();
        for (long length : lengths) {
            all.add(FrameHeader.masked(true, 0, 1, KEY, length));
            all.add(FrameHeader.unmasked(true, 0, 1, length));
        }
        for (int bits = 0; bits < 256; bits++) {
            for (Optional<Bytes> key : KEYS) {
                for (long length : lengths) {
                    all.add(new FrameHeader(bits < 128, bits / 16 % 8, bits % 16, key, length));
                }
            }
        }
        return all;
    }

    /** One header for each form of the length, masked and not. */
    static List<FrameHeader> forms() {
        List<FrameHeader> forms = new ArrayList<>();
        for (long length : new long[] {5, 256, 65_536}) {
            forms.add(FrameHeader.masked(true, 0, 1, KEY, length));
            forms.add(FrameHeader.unmasked(true, 0, 2, length));
        }
        return forms;
    }
}
