package realtime.http.message;

import realtime.http.HeaderFields;

/**
 * The head of a message whose start line nobody has taken apart yet.
 *
 * @param startLine the request line or the status line, without its line end
 * @param fields the header fields in their order
 */
public record Head(String startLine, HeaderFields fields) {}
