/**
 * The opening handshake: what is sent ({@link realtime.conformance.handshake.Attempt}), what may come of it
 * ({@link realtime.conformance.handshake.Expectation}), and the properties, one interface a subject of RFC 6455 section 4.
 */
package realtime.conformance.handshake;
