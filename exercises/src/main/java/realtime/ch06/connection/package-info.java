/**
 * Chapter 06, the whole connection: control frames, the closing handshake, an endpoint without I/O, and the shells that
 * put it on sockets. Each exercise implements a contract of {@link realtime.websocket.connection}; the contract's
 * Javadoc is its rule book.
 */
package realtime.ch06.connection;
