/**
 * Chapter 05, frames and messages: eleven pieces between the octets of a connection and the messages of an application.
 * Each piece implements a contract of {@link realtime.websocket.framing}; the contract's Javadoc is the rule book.
 */
package realtime.ch05.framing;
