package realtime.http;

import java.util.regex.Pattern;
import realtime.wire.Bytes;

/**
 * The head of a request: request line and header fields (RFC 9112 sections 3 and 5).
 *
 * @param method such as {@code GET}; case matters
 * @param target the request-target as it was written, such as {@code /chat?room=1}
 * @param version such as {@code HTTP/1.1}
 * @param fields the header fields in their order
 */
public record RequestHead(String method, String target, String version, HeaderFields fields) {
    private static final Pattern VERSION = Pattern.compile("HTTP/\\d\\.\\d");
    private static final Pattern AT_LEAST_1_1 = Pattern.compile("HTTP/(1\\.[1-9]|[2-9]\\.\\d)");

    /**
     * Reads a complete head, from the request line to the empty line.
     *
     * @throws MalformedHeadException if it breaks the grammar; the exception knows where
     */
    public static RequestHead parse(Bytes head) throws MalformedHeadException {
        HeadGrammar grammar = new HeadGrammar(head);
        String line = grammar.startLine();
        String[] parts = line.split(" ", -1);
        if (parts.length != 3
                || !Tokens.isToken(parts[0])
                || parts[1].isEmpty()
                || !VERSION.matcher(parts[2]).matches()) {
            throw new MalformedHeadException(0, "no request line: \"" + line + "\" (expected: GET /path HTTP/1.1)");
        }
        return new RequestHead(parts[0], parts[1], parts[2], grammar.fields());
    }

    public RequestHead withMethod(String other) {
        return new RequestHead(other, target, version, fields);
    }

    public RequestHead withTarget(String other) {
        return new RequestHead(method, other, version, fields);
    }

    public RequestHead withVersion(String other) {
        return new RequestHead(method, target, other, fields);
    }

    public RequestHead withFields(HeaderFields other) {
        return new RequestHead(method, target, version, other);
    }

    /** Whether the version is HTTP/1.1 or a later one: what the opening handshake needs (RFC 6455 section 4.1). */
    public boolean isAtLeastHttp11() {
        return AT_LEAST_1_1.matcher(version).matches();
    }

    /** The octets as they travel, the empty line included. */
    public Bytes encode() {
        StringBuilder text = new StringBuilder();
        text.append(method)
                .append(' ')
                .append(target)
                .append(' ')
                .append(version)
                .append("\r\n");
        fields.forEach(field -> text.append(field).append("\r\n"));
        return Bytes.latin1(text.append("\r\n").toString());
    }
}
