/** The properties of chapter 01: one interface an exercise, boundary examples first, and octets of HTTP with their line ends seen. */
package realtime.conformance.http;
