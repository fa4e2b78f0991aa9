/** Every JShell snippet of the book, executed. */
package realtime.book.snippets;
