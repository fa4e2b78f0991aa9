/**
 * Chapter 03, server-sent events: nine pieces between an application that has news and one that wants them. Each piece
 * implements a contract of {@link realtime.sse}; the contract's Javadoc is the rule book.
 */
package realtime.ch03.sse;
