package realtime.conformance.handshake;

import realtime.conformance.generate.OneOf;

/** Answers that choose among what was offered, well or badly. */
public final class ReplyOffers {
    private ReplyOffers() {}

    /** Answers that name a subprotocol. */
    public static final class Subprotocols extends OneOf<ReplyChange> {
        Subprotocols() {
            super(
                    protocol("superchat"),
                    protocol("chat"),
                    protocol("mqtt"),
                    protocol("Chat"),
                    protocol("hat"),
                    protocol("chat, mqtt"),
                    protocol("cha"),
                    protocol(""),
                    protocol("chat mqtt"));
        }

        private static ReplyChange protocol(String value) {
            return ReplyChange.replaced("Sec-WebSocket-Protocol", value);
        }
    }

    /** Answers that name extensions. */
    public static final class Extensions extends OneOf<ReplyChange> {
        Extensions() {
            super(
                    extension("unknown"),
                    extension("pack"),
                    extension("pack; level=1"),
                    extension("trace, pack; level=\"9\""),
                    extension("trace, unknown"),
                    extension("Trace"),
                    extension("trace; a=b"));
        }
    }

    /** Extension lists that break the grammar. */
    public static final class BrokenExtensions extends OneOf<ReplyChange> {
        BrokenExtensions() {
            super(
                    extension("trace;"),
                    extension("pack trace"),
                    extension("pack; level=\"1 2\""),
                    extension("trace; =1"),
                    extension("pack; level=\"1"),
                    extension(";"));
        }
    }

    private static ReplyChange extension(String value) {
        return ReplyChange.replaced("Sec-WebSocket-Extensions", value);
    }
}
