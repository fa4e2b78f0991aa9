/**
 * The opening handshake of WebSocket, cut into pieces small enough to be exercises (RFC 6455 sections 3, 4 and 9.1), and
 * the two sides that are put together from them: {@link realtime.websocket.ServerHandshake} and
 * {@link realtime.websocket.ClientHandshake}. Nothing here does I/O.
 */
package realtime.websocket;
