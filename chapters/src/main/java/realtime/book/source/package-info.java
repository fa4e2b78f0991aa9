/**
 * What the book is made of, read as text and without JRuby: chapters, their verbatim blocks and exercise lines,
 * tagged regions, the requirement registry and the claims.
 */
package realtime.book.source;
