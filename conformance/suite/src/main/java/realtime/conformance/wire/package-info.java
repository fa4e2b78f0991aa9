/** What may be asked of a connection behind its handshake, of servers and of clients: frames, messages, text, closing, limits. */
package realtime.conformance.wire;
