/**
 * Drawings from text, in one visual language: client left, server right, time down, bytes to scale. A drawing is read
 * once and laid out for a width, so that a phone gets its own layout instead of small print.
 */
package realtime.book.drawing;
