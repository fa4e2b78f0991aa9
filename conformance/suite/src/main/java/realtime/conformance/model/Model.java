package realtime.conformance.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import realtime.http.HeaderFields;
import realtime.http.RequestHead;
import realtime.websocket.Refusal;
import realtime.websocket.ServerHandshake;

/** A correct server handshake: what the exercises ask for, written once more and independently. */
public final class Model {
    /** The fixed text of RFC 6455 section 1.3. */
    public static final String GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9+/]{22}==");

    private Model() {}

    /** All pieces, put together. */
    public static ServerHandshake handshake(ServerHandshake.Policy policy) {
        return new ServerHandshake(
                Model::accept,
                Model::check,
                ModelNegotiation::select,
                new ModelExtensions(),
                ModelNegotiation::route,
                policy);
    }

    /** Exercise 04.1. */
    public static String accept(String key) {
        return Base64.getEncoder().encodeToString(sha1((key + GUID).getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** The SHA-1 of {@code octets}: 20 of them. */
    public static byte[] sha1(byte[] octets) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(octets);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }

    /** Exercise 04.2. */
    public static Optional<Refusal> check(RequestHead request, Set<String> allowedOrigins) {
        HeaderFields fields = request.fields();
        if (!request.method().equals("GET")) { // WS-HSS-001, RFC 6455 section 4.2.1
            return refuse(405, "the method is " + request.method(), "Allow", "GET");
        }
        if (!request.isAtLeastHttp11()) { // WS-HSS-002
            return refuse(400, "the version is " + request.version());
        }
        if (fields.count("Host") != 1 || fields.first("Host").orElse("").isEmpty()) { // WS-HSS-003
            return refuse(
                    400,
                    fields.count("Host") > 1
                            ? "there is more than one Host line"
                            : fields.has("Host") ? "an empty Host names no host" : "there is no Host line");
        }
        if (!fields.hasToken("Upgrade", "websocket")) { // WS-HSS-004 to -006
            return refuse(426, "no upgrade to websocket is asked for", "Upgrade", "websocket", "Connection", "Upgrade");
        }
        if (!fields.hasToken("Connection", "upgrade")) { // WS-HSS-007, -008
            return refuse(400, "Connection does not list upgrade");
        }
        return checkWebSocketFields(fields, allowedOrigins);
    }

    private static Optional<Refusal> checkWebSocketFields(HeaderFields fields, Set<String> allowedOrigins) {
        if (fields.count("Sec-WebSocket-Version") != 1) { // WS-HSS-013, -014
            return refuse(400, "there must be one Sec-WebSocket-Version");
        }
        if (!fields.all("Sec-WebSocket-Version").equals(java.util.List.of("13"))) { // WS-VER-001
            return refuse(
                    426,
                    "the version must be 13",
                    "Sec-WebSocket-Version",
                    "13",
                    "Upgrade",
                    "websocket",
                    "Connection",
                    "Upgrade");
        }
        if (fields.count("Sec-WebSocket-Key") != 1) { // WS-HSS-009, -012
            return refuse(400, "there must be one Sec-WebSocket-Key");
        }
        if (!KEY.matcher(fields.first("Sec-WebSocket-Key").orElseThrow()).matches()) { // WS-HSS-010, -011
            return refuse(400, "the key must be the Base64 form of 16 octets: 22 characters of its alphabet, then ==");
        }
        return checkOrigin(fields, allowedOrigins);
    }

    private static Optional<Refusal> checkOrigin(HeaderFields fields, Set<String> allowed) {
        if (fields.count("Origin") > 1) {
            return refuse(403, "there may be one Origin at most");
        }
        Optional<String> origin = fields.first("Origin");
        boolean welcome = allowed.isEmpty()
                || origin.isEmpty()
                || allowed.stream().anyMatch(one -> ascii(one).equals(ascii(origin.get()))); // WS-ORI-003
        return welcome ? Optional.empty() : refuse(403, "the origin " + origin.get() + " is not welcome");
    }

    /** Lower case in ASCII; other characters stay. */
    static String ascii(String text) {
        StringBuilder lower = new StringBuilder();
        text.chars().forEach(c -> lower.append((char) (c >= 'A' && c <= 'Z' ? c + 32 : c)));
        return lower.toString();
    }

    private static Optional<Refusal> refuse(int status, String reason, String... fields) {
        return Optional.of(Refusal.of(status, reason, fields));
    }
}
