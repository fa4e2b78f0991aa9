/**
 * The words and contracts of chapter 06: a whole connection behind its opening handshake, from the first frame to the
 * end of TCP (RFC 6455 sections 5.5, 7 and 10.4). {@link realtime.websocket.connection.Endpoint} is its core, without
 * I/O; {@link realtime.websocket.connection.Pieces} says what it is put together from.
 */
package realtime.websocket.connection;
