/** What the properties are tried with: small descriptions, boundary examples first ({@link realtime.conformance.generate.Ordered}). */
package realtime.conformance.generate;
