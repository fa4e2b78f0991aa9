package realtime.websocket.framing;

import realtime.wire.Bytes;

/** A frame that may travel: its opcode is known, its payload is unmasked (RFC 6455 section 5.2). */
public sealed interface Frame {
    /** The payload, unmasked. */
    Bytes payload();

    /** A frame that carries a part of a message, or all of it. */
    sealed interface Data extends Frame {
        /** Whether it is the last frame of its message. */
        boolean fin();
    }

    /** A frame about the connection itself: always whole, 125 octets of payload at most (RFC 6455 section 5.5). */
    sealed interface Control extends Frame, Received {}

    /**
     * The first frame of a text message.
     *
     * @param compressed whether RSV1 is set: the message is compressed (RFC 7692 section 6)
     */
    record Text(boolean fin, boolean compressed, Bytes payload) implements Data {
        /** A text message in one frame, not compressed. */
        public static Text of(String text) {
            return new Text(true, false, Bytes.utf8(text));
        }
    }

    /**
     * The first frame of a binary message.
     *
     * @param compressed whether RSV1 is set
     */
    record Binary(boolean fin, boolean compressed, Bytes payload) implements Data {
        /** A binary message in one frame, not compressed. */
        public static Binary of(Bytes payload) {
            return new Binary(true, false, payload);
        }
    }

    /** A further frame of the message that is in progress. */
    record Continuation(boolean fin, Bytes payload) implements Data {}

    /**
     * The last frame that an endpoint sends (section 5.5.1).
     *
     * @param payload empty, or a close code in two octets and a reason
     */
    record Close(Bytes payload) implements Control {}

    /** It asks for a pong (section 5.5.2). */
    record Ping(Bytes payload) implements Control {}

    /** The answer to a ping, or a sign of life that nobody asked for (section 5.5.3). */
    record Pong(Bytes payload) implements Control {}
}
