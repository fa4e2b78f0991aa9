/**
 * Conversations behind the handshake. A {@link realtime.conformance.session.Talk} is what a property writes: frames of any
 * kind, waits, and what must come of it. {@link realtime.conformance.session.Session} plays it on one connection, and
 * {@link realtime.conformance.session.Heard} is what the peer did.
 */
package realtime.conformance.session;
