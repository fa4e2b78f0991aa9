package realtime.conformance.model;

import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import realtime.http.HeaderField;
import realtime.http.HeaderFields;
import realtime.http.RequestHead;
import realtime.http.ResponseHead;
import realtime.http.Tokens;
import realtime.websocket.AcceptFunction;
import realtime.websocket.ClientHandshake;
import realtime.websocket.ClientOffer;
import realtime.websocket.Extension;
import realtime.websocket.ExtensionGrammar;
import realtime.websocket.MalformedFieldException;
import realtime.websocket.ResponseVerdict;
import realtime.websocket.WebSocketUri;

/** A correct client handshake: its request, and what it makes of the answer. */
public final class ModelClient {
    private static final int KEY_SIZE = 16;

    private ModelClient() {}

    /** All pieces, put together. */
    public static ClientHandshake handshake() {
        return new ClientHandshake(
                Model::accept, new ModelExtensions(), new ModelUri(), ModelClient::write, ModelClient::check);
    }

    /** Exercise 04.6. */
    public static RequestHead write(WebSocketUri uri, ClientOffer offer, RandomGenerator random) {
        Set<String> names = new HashSet<>();
        for (String name : offer.subprotocols()) { // WS-HSC-016, RFC 6455 section 4.1, second list, 10
            if (!Tokens.isToken(name) || !names.add(name)) {
                throw new IllegalArgumentException("the subprotocol \"" + name + "\" cannot be offered");
            }
        }
        byte[] octets = new byte[KEY_SIZE];
        random.nextBytes(octets); // WS-HSC-010, -011
        String port = uri.port() == uri.defaultPort() ? "" : ":" + uri.port(); // WS-HSC-008
        HeaderFields fields = HeaderFields.of(
                "Host",
                uri.host() + port,
                "Upgrade",
                "websocket",
                "Connection",
                "Upgrade", // WS-HSC-009
                "Sec-WebSocket-Key",
                Base64.getEncoder().encodeToString(octets),
                "Sec-WebSocket-Version",
                "13");
        fields = listed(fields, "Sec-WebSocket-Protocol", offer.subprotocols()); // WS-HSC-017
        fields = listed(
                fields,
                "Sec-WebSocket-Extensions",
                offer.extensions().stream().map(Extension::toString).toList());
        for (HeaderField field : offer.extraFields()) { // WS-HSC-018
            fields = fields.with(field.name(), field.value());
        }
        return new RequestHead("GET", uri.resourceName(), "HTTP/1.1", fields); // WS-HSC-006, -007
    }

    private static HeaderFields listed(HeaderFields fields, String name, List<String> members) {
        return members.isEmpty() ? fields : fields.with(name, String.join(", ", members));
    }

    /** Exercise 04.7. */
    public static ResponseVerdict check(
            RequestHead sent, ResponseHead received, AcceptFunction accept, ExtensionGrammar grammar) {
        if (received.status() != 101) { // WS-HSV-001, RFC 6455 section 4.1, the checks of the response
            return new ResponseVerdict.Http(received.status());
        }
        HeaderFields fields = received.fields();
        if (!received.version().equals("HTTP/1.1")) { // WS-HSV-008
            return failed("a 101 in " + received.version());
        }
        if (!fields.all("Upgrade").stream().map(Model::ascii).toList().equals(List.of("websocket"))) { // WS-HSV-002
            return failed("Upgrade is not websocket alone");
        }
        if (fields.list("Connection").stream().map(Model::ascii).noneMatch("upgrade"::equals)) { // WS-HSV-003
            return failed("Connection does not list upgrade");
        }
        String key = sent.fields().first("Sec-WebSocket-Key").orElse("");
        if (!fields.all("Sec-WebSocket-Accept").equals(List.of(accept.accept(key)))) { // WS-HSV-005, -007
            return failed("the accept value is not the one of the key");
        }
        List<String> subprotocols = fields.all("Sec-WebSocket-Protocol");
        if (subprotocols.size() > 1
                || !sent.fields().list("Sec-WebSocket-Protocol").containsAll(subprotocols)) {
            return failed("the subprotocol is none that was offered"); // WS-SUB-006, -008
        }
        return extensions(sent.fields(), fields, grammar, subprotocols);
    }

    private static ResponseVerdict extensions(
            HeaderFields sent, HeaderFields received, ExtensionGrammar grammar, List<String> subprotocols) {
        try {
            List<Extension> used = grammar.parse(received.all("Sec-WebSocket-Extensions")); // WS-EXT-003, -005
            Set<String> offered = grammar.parse(sent.all("Sec-WebSocket-Extensions")).stream()
                    .map(Extension::name)
                    .collect(Collectors.toSet());
            return used.stream().map(Extension::name).allMatch(offered::contains) // WS-EXT-007
                    ? new ResponseVerdict.Open(subprotocols.stream().findFirst(), used)
                    : failed("an extension that was not offered");
        } catch (MalformedFieldException e) {
            return failed(e.getMessage());
        }
    }

    private static ResponseVerdict failed(String reason) {
        return new ResponseVerdict.Failed(reason);
    }
}
