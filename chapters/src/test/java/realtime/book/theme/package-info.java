/** The theme's colours, measured. */
package realtime.book.theme;
