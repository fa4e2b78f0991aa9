/**
 * Chapter 01, HTTP's limits: eight pieces between the octets of a connection and the messages of HTTP/1.1. Each piece implements a
 * contract of {@link realtime.http.message}; the contract's Javadoc is the rule book.
 */
package realtime.ch01.http;
