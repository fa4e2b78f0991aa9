package realtime.http;

import java.util.regex.Pattern;
import realtime.wire.Bytes;

/**
 * The head of a response: status line and header fields (RFC 9112 sections 4 and 5).
 *
 * @param version such as {@code HTTP/1.1}
 * @param status a number from 100 to 999
 * @param reason the reason phrase; it may be empty and nobody should read it (RFC 9112 section 4)
 * @param fields the header fields in their order
 */
public record ResponseHead(String version, int status, String reason, HeaderFields fields) {
    private static final Pattern STATUS_LINE = Pattern.compile("HTTP/\\d\\.\\d [1-9]\\d\\d( .*)?");

    /** An HTTP/1.1 response. */
    public ResponseHead(int status, String reason, HeaderFields fields) {
        this("HTTP/1.1", status, reason, fields);
    }

    /**
     * Reads a complete head, from the status line to the empty line.
     *
     * @throws MalformedHeadException if it breaks the grammar; the exception knows where
     */
    public static ResponseHead parse(Bytes head) throws MalformedHeadException {
        HeadGrammar grammar = new HeadGrammar(head);
        String line = grammar.startLine();
        if (!STATUS_LINE.matcher(line).matches()) {
            throw new MalformedHeadException(0, "no status line: \"" + line + "\" (expected: HTTP/1.1 101 text)");
        }
        String reason = line.length() > 13 ? line.substring(13) : "";
        return new ResponseHead(
                line.substring(0, 8), Integer.parseInt(line.substring(9, 12)), reason, grammar.fields());
    }

    public ResponseHead withVersion(String other) {
        return new ResponseHead(other, status, reason, fields);
    }

    public ResponseHead withStatus(int other, String otherReason) {
        return new ResponseHead(version, other, otherReason, fields);
    }

    public ResponseHead withFields(HeaderFields other) {
        return new ResponseHead(version, status, reason, other);
    }

    /** The octets as they travel, the empty line included. */
    public Bytes encode() {
        StringBuilder text = new StringBuilder();
        text.append(version)
                .append(' ')
                .append(status)
                .append(' ')
                .append(reason)
                .append("\r\n");
        fields.forEach(field -> text.append(field).append("\r\n"));
        return Bytes.latin1(text.append("\r\n").toString());
    }
}
