/** The words that the book adds to AsciiDoc: exercise, hint, heard, console, jshell, experiment, recall, drawings. */
package realtime.book.block;
