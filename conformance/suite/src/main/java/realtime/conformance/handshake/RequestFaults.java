package realtime.conformance.handshake;

import java.util.List;
import java.util.Optional;
import realtime.conformance.driver.Reaction;
import realtime.http.HeaderFields;
import realtime.http.RequestHead;

/** What can be wrong with a client's request, field by field (RFC 6455 section 4.1, second list). */
final class RequestFaults {
    private RequestFaults() {}

    /** The request-target must name this resource: as it is, or within an absolute URI of the same host. */
    static Optional<RequestFault> target(Reaction.Asked asked, String resourceName) {
        return path(asked).equals(resourceName)
                ? Optional.empty()
                : fault("", "the target is " + asked.request().target(), "the target " + resourceName);
    }

    /** An absolute request-target must be a URI of HTTP: RFC 6455 section 4.1, second list, 2. */
    static Optional<RequestFault> scheme(Reaction.Asked asked) {
        String target = asked.request().target();
        return target.matches("(?i)wss?:.*")
                ? fault("", "the target is the URI of the WebSocket", "its path and query, or an http URI")
                : Optional.empty();
    }

    /** The request-target without scheme and authority, if these are the right ones. */
    static String path(Reaction.Asked asked) {
        String target = asked.request().target();
        Reaction.Line line = asked.line();
        String origin = "://" + authority(line);
        for (String scheme : line.secure() ? List.of("https", "wss") : List.of("http", "ws")) {
            if (target.regionMatches(true, 0, scheme + origin, 0, scheme.length() + origin.length())) {
                return target.substring(scheme.length() + origin.length());
            }
        }
        return target;
    }

    private static String authority(Reaction.Line line) {
        return line.host() + (isDefault(line) ? "" : ":" + line.port());
    }

    private static boolean isDefault(Reaction.Line line) {
        return line.port() == (line.secure() ? 443 : 80);
    }

    static Optional<RequestFault> line(Reaction.Asked asked) {
        RequestHead request = asked.request();
        if (!request.method().equals("GET")) {
            return fault("", "the method is " + request.method(), "the method GET");
        }
        if (!request.isAtLeastHttp11()) {
            return fault("", "the version is " + request.version(), "HTTP/1.1 or later");
        }
        boolean body = request.fields().has("Transfer-Encoding")
                || request.fields().all("Content-Length").stream().anyMatch(length -> !length.equals("0"));
        return body ? fault("", "it announces content", "a request without content") : Optional.empty();
    }

    static Optional<RequestFault> host(Reaction.Asked asked) {
        List<String> hosts = asked.request().fields().all("Host");
        Reaction.Line line = asked.line();
        String right = authority(line);
        if (hosts.size() != 1) {
            return fault("Host", hosts.size() + " Host lines", "one line Host: " + right);
        }
        if (hosts.getFirst().equalsIgnoreCase(right)) {
            return Optional.empty();
        }
        boolean noPort = hosts.getFirst().equalsIgnoreCase(line.host());
        return fault("Host", noPort ? "Host lacks the port" : "another Host", "Host: " + right);
    }

    static Optional<RequestFault> upgrade(Reaction.Asked asked) {
        HeaderFields fields = asked.request().fields();
        if (!fields.hasToken("Upgrade", "websocket")) {
            return fault("Upgrade", "no Upgrade: websocket", "Upgrade: websocket");
        }
        return fields.hasToken("Connection", "upgrade")
                ? Optional.empty()
                : fault("Connection", "no Connection: Upgrade", "Connection: Upgrade");
    }

    static Optional<RequestFault> version(Reaction.Asked asked) {
        String field = "Sec-WebSocket-Version";
        List<String> lines = asked.request().fields().all(field);
        if (lines.size() != 1) {
            return fault(field, lines.size() + " lines with a version", "one line " + field + ": 13");
        }
        return lines.getFirst().equals("13")
                ? Optional.empty()
                : fault(field, "the version is \"" + lines.getFirst() + "\"", field + ": 13");
    }

    /** None, or the ASCII form of an origin: RFC 6454 section 6.2. */
    static Optional<RequestFault> origin(Reaction.Asked asked) {
        List<String> lines = asked.request().fields().all("Origin");
        boolean wellFormed = lines.stream()
                .allMatch(origin ->
                        origin.equals("null") || origin.matches("[a-zA-Z][a-zA-Z0-9+.-]*://[A-Za-z0-9._~\\[\\]:-]+"));
        return lines.size() <= 1 && wellFormed
                ? Optional.empty()
                : fault("Origin", "no origin: " + lines, "no Origin, or one such as http://example.com");
    }

    static Optional<RequestFault> fault(String field, String words, String expected) {
        return Optional.of(new RequestFault(field, words, expected));
    }
}
