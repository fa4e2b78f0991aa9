package realtime.websocket;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import realtime.http.HeaderFields;
import realtime.http.RequestHead;
import realtime.http.ResponseHead;

/**
 * A server's half of the opening handshake, put together from the exercises: request head in, response head out.
 *
 * @param accept 04.1
 * @param validator 04.2
 * @param subprotocols 04.3
 * @param extensions 04.4
 * @param router 04.8
 * @param policy what this server offers and whom it lets in
 */
public record ServerHandshake(
        AcceptFunction accept,
        HandshakeValidator validator,
        SubprotocolSelector subprotocols,
        ExtensionGrammar extensions,
        PathRouter router,
        Policy policy) {
    /**
     * What a server offers.
     *
     * @param paths its services
     * @param origins the origins that may connect; empty: all
     * @param subprotocols the names that it speaks
     * @param extensions the names that it speaks
     */
    public record Policy(Set<String> paths, Set<String> origins, Set<String> subprotocols, Set<String> extensions) {
        /** One path, open to every origin, without subprotocols and extensions. */
        public static Policy path(String path) {
            return new Policy(Set.of(path), Set.of(), Set.of(), Set.of());
        }
    }

    /** The answer to {@code request}: a 101, or a refusal in HTTP's words (RFC 6455 section 4.2.2). */
    public ResponseHead respond(RequestHead request) {
        Optional<Refusal> refusal = validator.check(request, policy.origins());
        if (refusal.isPresent()) {
            return refusal.get().response();
        }
        if (hasContent(
                request.fields())) { // HTTP-UPG-007, RFC 9110 section 7.8. We choose: a handshake has no content.
            return Refusal.of(400, "a handshake has no content").response();
        }
        return switch (router.route(request, policy.paths())) {
            case Routing.Refused refused -> refused.refusal().response();
            case Routing.To to -> negotiate(request);
        };
    }

    private static boolean hasContent(HeaderFields fields) {
        return fields.has("Transfer-Encoding")
                || fields.all("Content-Length").stream().anyMatch(size -> !size.equals("0"));
    }

    private ResponseHead negotiate(RequestHead request) {
        try {
            HeaderFields asked = request.fields();
            Optional<String> subprotocol =
                    subprotocols.select(asked.all("Sec-WebSocket-Protocol"), policy.subprotocols());
            List<Extension> agreed =
                    extensions.answer(extensions.parse(asked.all("Sec-WebSocket-Extensions")), policy.extensions());
            return switching(asked.first("Sec-WebSocket-Key").orElseThrow(), subprotocol, agreed);
        } catch (MalformedFieldException e) { // WS-HSS-019, RFC 6455 section 4.2.1; WS-EXT-003, section 9.1
            return Refusal.of(400, e.getMessage()).response();
        }
    }

    private ResponseHead switching(String key, Optional<String> subprotocol, List<Extension> agreed) {
        HeaderFields fields = HeaderFields.of(
                "Upgrade", "websocket", "Connection", "Upgrade", "Sec-WebSocket-Accept", accept.accept(key));
        if (subprotocol.isPresent()) {
            fields = fields.with("Sec-WebSocket-Protocol", subprotocol.get());
        }
        if (!agreed.isEmpty()) {
            String list = agreed.stream().map(Extension::toString).collect(Collectors.joining(", "));
            fields = fields.with("Sec-WebSocket-Extensions", list);
        }
        return new ResponseHead(101, Reasons.of(101), fields);
    }
}
