package realtime.conformance.framing;

import realtime.conformance.generate.OneOf;
import realtime.wire.Bytes;

/** Masking keys: the standard's, and those that hide a mistake or show one. */
final class Keys extends OneOf<Bytes> {
    Keys() {
        super(
                HeaderCases.KEY,
                Bytes.hex("01 02 03 04"),
                Bytes.hex("00 00 00 00"),
                Bytes.hex("ff ff ff ff"),
                Bytes.hex("80 00 00 00"),
                Bytes.hex("00 00 00 01"),
                Bytes.hex("7f 80 ff fe"));
    }
}
