/** The properties of chapter 05: one interface an exercise, boundary examples first, and frames drawn field by field. */
package realtime.conformance.framing;
