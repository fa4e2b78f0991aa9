package realtime.conformance.model;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import realtime.websocket.UriParser;
import realtime.websocket.WebSocketUri;

/** Exercise 04.5, correct: the grammar of RFC 3986 as patterns, what RFC 6455 section 3 adds in code. */
public final class ModelUri implements UriParser {
    private static final Pattern WHOLE = Pattern.compile(
            "(?<scheme>[A-Za-z][A-Za-z0-9+.-]*)://(?<authority>[^/?#]*)(?<path>[^?#]*)(\\?(?<query>[^#]*))?(?<fragment>#.*)?",
            Pattern.DOTALL);
    private static final Pattern AUTHORITY =
            Pattern.compile("(?<host>\\[[0-9A-Fa-f:.]+]|[^:@\\[\\]]+)(:(?<port>[0-9]*))?");
    private static final Pattern NAME = Pattern.compile("\\[.*]|[A-Za-z0-9._~!$&'()*+,;=-]+");
    private static final Pattern CHARACTERS =
            Pattern.compile("([A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2}|[^\\x00-\\x7F])*");

    @Override
    public WebSocketUri parse(String uri) {
        Matcher whole = matched(WHOLE, uri, "it is no URI with a host");
        boolean secure = Model.ascii(whole.group("scheme")).equals("wss"); // WS-URI-002, RFC 6455 section 3
        check(secure || Model.ascii(whole.group("scheme")).equals("ws"), "the scheme is neither ws nor wss");
        check(whole.group("fragment") == null, "it has a fragment"); // WS-URI-005
        Matcher authority = authority(whole.group("authority"));
        String host = IDN.toASCII(authority.group("host")); // WS-URI-008, RFC 6455 section 11.1.1
        matched(NAME, host, "the host is no name");
        return new WebSocketUri(secure, host, port(authority.group("port"), secure), resource(whole));
    }

    /** WS-URI-007 and -009, RFC 6455 section 3: a host, or host:port. */
    private static Matcher authority(String text) {
        check(!text.isEmpty(), "behind // stands no host");
        check(!text.contains("@"), "user information has no place in it");
        int colon = text.indexOf(':', text.indexOf(']') + 1);
        check(colon < 0 || text.indexOf(':', colon + 1) < 0, "behind // stands a second colon");
        check(colon < 0 || text.substring(colon + 1).matches("[0-9]*"), "the port is not made of digits");
        return matched(AUTHORITY, text, "behind // stands neither a host nor host:port");
    }

    private static int port(String digits, boolean secure) {
        if (digits == null || digits.isEmpty()) {
            return secure ? 443 : 80; // WS-URI-001
        }
        check(digits.length() <= 5, "the port has too many digits");
        int port = Integer.parseInt(digits);
        check(port >= 1 && port <= 65_535, "the port is not in 1 to 65535");
        return port;
    }

    private static String resource(Matcher whole) {
        String path = whole.group("path").isEmpty() ? "/" : whole.group("path"); // WS-URI-003
        String query = whole.group("query") == null ? "" : whole.group("query");
        matched(CHARACTERS, path + query, "a character has no place in a URI");
        return escaped(query.isEmpty() ? path : path + "?" + query); // WS-URI-004
    }

    /** WS-URI-008: what is not ASCII, as escapes of its UTF-8 octets. */
    private static String escaped(String text) {
        check(StandardCharsets.UTF_8.newEncoder().canEncode(text), "half a surrogate pair");
        StringBuilder out = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            out.append(octet < 0 ? "%%%02X".formatted(octet & 0xFF) : (char) octet);
        }
        return out.toString();
    }

    private static Matcher matched(Pattern pattern, String text, String otherwise) {
        Matcher matcher = pattern.matcher(text);
        check(matcher.matches(), otherwise);
        return matcher;
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException("this cannot be a WebSocket's URI: " + otherwise);
        }
    }
}
