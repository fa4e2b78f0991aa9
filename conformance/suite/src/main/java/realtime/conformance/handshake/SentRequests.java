package realtime.conformance.handshake;

import java.util.List;
import realtime.conformance.generate.OneOf;
import realtime.http.HeaderFields;
import realtime.http.RequestHead;

/** Requests with offers of their own: the answers that are judged answer them. */
public final class SentRequests extends OneOf<RequestHead> {
    /** A request that offers everything. */
    static final RequestHead ALL = sent("chat, mqtt", "pack; level=1, trace");

    /** The same, from the plainest on: the first one with which a violation shows is drawn. */
    static final List<RequestHead> PLAINEST_FIRST =
            List.of(sent("", ""), sent("chat", ""), sent("chat, mqtt", ""), sent("", "trace"), ALL);

    SentRequests() {
        super(ALL, sent("", ""), sent("chat", ""), sent("", "trace"));
    }

    private static RequestHead sent(String subprotocols, String extensions) {
        HeaderFields fields = HeaderFields.of(
                "Host",
                "localhost:8104",
                "Upgrade",
                "websocket",
                "Connection",
                "Upgrade",
                "Sec-WebSocket-Key",
                "dGhlIHNhbXBsZSBub25jZQ==",
                "Sec-WebSocket-Version",
                "13");
        fields = subprotocols.isEmpty() ? fields : fields.with("Sec-WebSocket-Protocol", subprotocols);
        fields = extensions.isEmpty() ? fields : fields.with("Sec-WebSocket-Extensions", extensions);
        return new RequestHead("GET", "/chat", "HTTP/1.1", fields);
    }
}
