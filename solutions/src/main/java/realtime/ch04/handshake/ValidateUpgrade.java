package realtime.ch04.handshake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import realtime.http.HeaderFields;
import realtime.http.RequestHead;
import realtime.websocket.HandshakeValidator;
import realtime.websocket.Refusal;

// tag::validate[]
/** Exercise 04.2: find the first reason to refuse a handshake, by the table of {@link HandshakeValidator}. */
public final class ValidateUpgrade implements HandshakeValidator {
    // tag::solution[]
    private static final String[] GET = {"Allow", "GET"};
    private static final String[] UPGRADE = {"Upgrade", "websocket", "Connection", "Upgrade"};
    private static final String[] VERSION = {
        "Sec-WebSocket-Version", "13", "Upgrade", "websocket", "Connection", "Upgrade"
    };
    private static final Pattern CAPITALS = Pattern.compile("[A-Z]+");

    // end::solution[]
    @Override
    public Optional<Refusal> check(RequestHead request, Set<String> allowedOrigins) {
        // tag::solution[]
        HeaderFields fields = request.fields();
        // WS-HSS-001, RFC 6455 section 4.2.1 item 1
        return unless(request.method().equals("GET"), 405, "the method is not GET", GET)
                // WS-HSS-002, RFC 6455 section 4.2.1 item 1
                .or(() -> unless(request.isAtLeastHttp11(), 400, "the version is older than HTTP/1.1"))
                .or(() -> host(fields.all("Host")))
                // WS-HSS-004 to -006, RFC 6455 section 4.2.1 item 3; HTTP-UPG-006, RFC 9110 section 15.5.22
                .or(() -> unless(fields.hasToken("Upgrade", "websocket"), 426, "no upgrade to websocket", UPGRADE))
                // WS-HSS-007 and -008, RFC 6455 section 4.2.1 item 4
                .or(() -> unless(fields.hasToken("Connection", "upgrade"), 400, "Connection does not list upgrade"))
                .or(() -> version(fields.all("Sec-WebSocket-Version")))
                .or(() -> key(fields.all("Sec-WebSocket-Key")))
                .or(() -> origin(fields.all("Origin"), allowedOrigins));
        // end::solution[]
    }
    // tag::solution[]

    private static Optional<Refusal> unless(boolean good, int status, String reason, String... fields) {
        return good ? Optional.empty() : Optional.of(Refusal.of(status, reason, fields));
    }

    private static Optional<Refusal> host(List<String> lines) {
        // WS-HSS-003, RFC 6455 section 4.2.1 item 2
        return unless(lines.size() == 1 && !lines.getFirst().isEmpty(), 400, "there is not exactly one Host");
    }

    private static Optional<Refusal> version(List<String> lines) {
        // WS-HSS-013 and -014, RFC 6455 section 4.2.1 item 6
        return unless(lines.size() == 1, 400, "there is not exactly one version")
                // WS-VER-001, RFC 6455 section 4.2.2 step 4
                .or(() -> unless(lines.contains("13"), 426, "the version is not 13", VERSION));
    }

    private static Optional<Refusal> key(List<String> lines) {
        // WS-HSS-009 and -012, RFC 6455 section 4.2.1 item 5
        return unless(lines.size() == 1, 400, "there is not exactly one key")
                // WS-HSS-010 and -011, RFC 6455 section 4.2.1 item 5; Java's own decoder takes a key without its == too
                .or(() -> unless(lines.getFirst().matches("[A-Za-z0-9+/]{22}=="), 400, "the key is not 16 octets"));
    }

    private static Optional<Refusal> origin(List<String> lines, Set<String> allowed) {
        if (lines.isEmpty()) { // WS-HSS-025, RFC 6455 section 4.2.1 item 7: no browser
            return Optional.empty();
        }
        // WS-ORI-001 to -003, RFC 6455 section 4.2.2 step 4
        String origin = lower(lines.getFirst());
        boolean welcome = allowed.isEmpty()
                || allowed.stream().map(ValidateUpgrade::lower).anyMatch(origin::equals);
        return unless(lines.size() == 1 && welcome, 403, "the origin is not one that may connect");
    }

    /** Only the letters of ASCII: {@code equalsIgnoreCase} would fold those of other alphabets too. */
    private static String lower(String origin) {
        return CAPITALS.matcher(origin).replaceAll(capitals -> capitals.group().toLowerCase(Locale.ROOT));
    }
    // end::solution[]
}
// end::validate[]
