/**
 * Chapter 04, the opening handshake: its ten pieces, and a server and a client that put them on sockets. Each piece
 * implements a contract of {@link realtime.websocket}; the contract's Javadoc is the exercise's rule book.
 */
package realtime.ch04.handshake;
