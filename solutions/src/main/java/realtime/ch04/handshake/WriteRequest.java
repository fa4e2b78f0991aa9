package realtime.ch04.handshake;

import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import realtime.http.HeaderField;
import realtime.http.HeaderFields;
import realtime.http.RequestHead;
import realtime.http.Tokens;
import realtime.websocket.ClientOffer;
import realtime.websocket.ClientRequestWriter;
import realtime.websocket.WebSocketUri;

// tag::request[]
/** Exercise 04.6: write the request that opens the handshake, by the rules of {@link ClientRequestWriter}. */
public final class WriteRequest implements ClientRequestWriter {
    @Override
    public RequestHead write(WebSocketUri uri, ClientOffer offer, RandomGenerator random) {
        // tag::solution[]
        requireDistinctTokens(offer.subprotocols());
        byte[] key = new byte[16];
        random.nextBytes(key); // WS-HSC-011, RFC 6455 section 4.1 item 7: a fresh one for each connection
        // WS-HSC-008, RFC 6455 section 4.1 item 4
        String host = uri.port() == uri.defaultPort() ? uri.host() : uri.host() + ":" + uri.port();
        HeaderFields fields = HeaderFields.of(
                "Host", host,
                "Upgrade", "websocket", // WS-HSC-009, RFC 6455 section 4.1 items 5 and 6
                "Connection", "Upgrade",
                "Sec-WebSocket-Key", Base64.getEncoder().encodeToString(key), // WS-HSC-010, section 4.1 item 7
                "Sec-WebSocket-Version", "13"); // WS-HSC-014, RFC 6455 section 4.1 item 9
        fields = withList(fields, "Sec-WebSocket-Protocol", offer.subprotocols()); // WS-HSC-017, section 4.1 item 10
        fields = withList(fields, "Sec-WebSocket-Extensions", offer.extensions());
        for (HeaderField extra : offer.extraFields()) { // WS-HSC-018, RFC 6455 section 4.1 item 12
            fields = fields.with(extra.name(), extra.value());
        }
        return new RequestHead("GET", uri.resourceName(), "HTTP/1.1", fields); // WS-HSC-006 and -007, section 4.1
        // end::solution[]
    }
    // tag::solution[]

    private static void requireDistinctTokens(List<String> names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!Tokens.isToken(name) || !seen.add(name)) { // WS-HSC-016, RFC 6455 section 4.1 item 10
                throw new IllegalArgumentException("\"" + name + "\" is no token, or is offered twice");
            }
        }
    }

    private static HeaderFields withList(HeaderFields fields, String name, List<?> members) {
        String list = members.stream().map(Object::toString).collect(Collectors.joining(", "));
        return members.isEmpty() ? fields : fields.with(name, list);
    }
    // end::solution[]
}
// end::request[]
