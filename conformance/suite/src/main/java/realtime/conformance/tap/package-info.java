/** A tap between a browser and a server on this machine: it hands on what travels, and tells a page every octet of it. */
package realtime.conformance.tap;
