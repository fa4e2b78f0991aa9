/** The properties of chapter 03: one interface an exercise, boundary examples first, and streams drawn line by line. */
package realtime.conformance.sse;
