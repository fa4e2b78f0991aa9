/**
 * The properties of chapter 06: one interface an exercise. Pieces are compared with the suite's own; an endpoint is led
 * through scripts, and a failure is told as the steps that led to it.
 */
package realtime.conformance.connection;
