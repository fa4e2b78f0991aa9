/**
 * How the suite reaches what it judges: in memory ({@link realtime.conformance.driver.ServerCore}), over TCP or TLS, and as
 * the listening side for clients. Every wait is bounded ({@link realtime.conformance.driver.Patience}).
 */
package realtime.conformance.driver;
