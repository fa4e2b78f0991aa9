/** The builder of the book: chapters in, pages (and paper) out, or sentences that say why not. */
package realtime.book;
