package realtime.websocket.framing;

import realtime.wire.Bytes;

/** What an application sends and receives (RFC 6455 section 5.6). */
public sealed interface Message extends Received {
    /** Characters; they travel as UTF-8. */
    record Text(String text) implements Message {}

    /** Octets without a meaning of their own. */
    record Binary(Bytes octets) implements Message {}
}
