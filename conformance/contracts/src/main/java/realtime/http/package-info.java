/** The words of HTTP/1.1 that the workbook speaks: heads, header fields, tokens, lists (RFC 9110, RFC 9112). */
package realtime.http;
