/** The words and contracts of chapter 01: heads out of any cuts, how long a body is, chunks, and what HTTP/1.1 costs (RFC 9112). */
package realtime.http.message;
