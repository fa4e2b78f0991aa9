/** The builder, tried on a small checkout, on broken ones, and on the book itself. */
package realtime.book;
