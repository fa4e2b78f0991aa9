package realtime.conformance.connection;

import realtime.conformance.generate.OneOf;
import realtime.wire.Bytes;

/** Octets that are no UTF-8. */
final class BadReasons extends OneOf<Bytes> {
    BadReasons() {
        super(
                Bytes.hex("ff"),
                Bytes.hex("62 79 c3"), // cut within a character
                Bytes.hex("80"),
                Bytes.hex("c0 80"), // overlong
                Bytes.hex("ed a0 80"), // a surrogate
                Bytes.hex("f4 90 80 80"), // above U+10FFFF
                Bytes.hex("ce ba ed a0 80"),
                Bytes.utf8("x".repeat(122)).plus(Bytes.hex("e2")));
    }
}
