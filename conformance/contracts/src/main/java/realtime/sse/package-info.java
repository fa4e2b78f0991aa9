/** The words and contracts of chapter 03: events, the stream of lines that carries them, and who asks for it again (HTML section 9.2). */
package realtime.sse;
