package realtime.ch04.handshake;

import java.net.IDN;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import realtime.websocket.UriParser;
import realtime.websocket.WebSocketUri;

// tag::uri[]
/** Exercise 04.5: take a WebSocket URI apart, by the rules of {@link UriParser}. */
public final class ReadUri implements UriParser {
    // tag::solution[]
    private static final Pattern AUTHORITY = Pattern.compile("(?<host>\\[.+]|[^:@]+)(:(?<port>[0-9]*))?");
    private static final Pattern HOST = Pattern.compile("\\[[0-9A-Fa-f:.]+]|[A-Za-z0-9._~!$&'()*+,;=-]+");
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    // end::solution[]
    @Override
    public WebSocketUri parse(String text) {
        // tag::solution[]
        URI uri = URI.create(escape(text)); // WS-URI-007, RFC 6455 section 4.1: it throws where this is no URI
        boolean secure = "wss".equalsIgnoreCase(uri.getScheme()); // WS-URI-002, RFC 6455 section 3
        require(secure || "ws".equalsIgnoreCase(uri.getScheme()), "the scheme is neither ws nor wss", text);
        require(uri.getRawFragment() == null, "a fragment has no meaning here", text); // WS-URI-005, RFC 6455 section 3
        // We choose the authority over getHost(), which is null for my_host and for names outside ASCII.
        Matcher authority = AUTHORITY.matcher(Objects.requireNonNullElse(uri.getAuthority(), ""));
        require(authority.matches(), "no host or host:port behind the //", text); // WS-URI-009, RFC 6455 section 3
        String host = IDN.toASCII(authority.group("host")); // WS-URI-008, RFC 6455 section 11.1.1
        require(HOST.matcher(host).matches(), "the host \"" + host + "\" is no host name", text);
        return new WebSocketUri(secure, host, port(authority.group("port"), secure, text), resourceName(uri));
        // end::solution[]
    }
    // tag::solution[]

    private static int port(String digits, boolean secure, String text) {
        if (digits == null || digits.isEmpty()) {
            return secure ? 443 : 80; // WS-URI-001, RFC 6455 section 3
        }
        int port = digits.matches("0*[0-9]{1,5}") ? Integer.parseInt(digits) : -1;
        require(port >= 1 && port <= 65_535, "a port is a number from 1 to 65535", text);
        return port;
    }

    private static String resourceName(URI uri) {
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath(); // WS-URI-003, RFC 6455 section 3
        String query = Objects.requireNonNullElse(uri.getRawQuery(), "");
        return query.isEmpty() ? path : path + "?" + query; // WS-URI-004, RFC 6455 section 3
    }

    /** Everything outside ASCII as the percent-escapes of its UTF-8 octets: WS-URI-008, RFC 6455 section 11.1.1. */
    private static String escape(String text) {
        require(StandardCharsets.UTF_8.newEncoder().canEncode(text), "half a surrogate pair is no character", text);
        StringBuilder escaped = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            escaped.append(octet >= 0 ? Character.toString(octet) : "%" + HEX.toHexDigits(octet));
        }
        return escaped.toString();
    }

    private static void require(boolean holds, String otherwise, String text) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise + ": " + text);
        }
    }
    // end::solution[]
}
// end::uri[]
