/** What stops the book from being built: each gate gives sentences that name a file and a line. */
package realtime.book.gate;
