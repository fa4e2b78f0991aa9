package realtime.conformance.connection;

import realtime.conformance.generate.OneOf;
import realtime.websocket.connection.CloseCodec;

/** Reasons that do not fit; those of few characters have many octets. */
final class LongReasons extends OneOf<String> {
    LongReasons() {
        super(
                "x".repeat(CloseCodec.LONGEST_REASON + 1),
                "\u00e9".repeat(62),
                "\u20ac".repeat(42),
                "\ud83d\ude00".repeat(31),
                "x".repeat(125),
                "x".repeat(126),
                "x".repeat(1_000));
    }
}
