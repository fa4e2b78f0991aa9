package realtime.websocket;

import realtime.http.ResponseHead;
import realtime.wire.Bytes;

/**
 * A complete response head, and what had already arrived behind it.
 *
 * @param head the head
 * @param rest the first octets of what follows; they belong to the WebSocket, not to HTTP
 */
public record HeadAndRest(ResponseHead head, Bytes rest) {}
