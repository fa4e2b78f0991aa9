/** Drawings: what they say, what they refuse, and that they keep to their paper. */
package realtime.book.drawing;
