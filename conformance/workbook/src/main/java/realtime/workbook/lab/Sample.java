package realtime.workbook.lab;

import realtime.conformance.model.Model;
import realtime.http.HeaderFields;
import realtime.http.MalformedHeadException;
import realtime.http.RequestHead;
import realtime.http.ResponseHead;
import realtime.wire.Bytes;

/** The handshakes that most experiments begin with. */
final class Sample {
    static final String KEY = "dGhlIHNhbXBsZSBub25jZQ==";

    private Sample() {}

    /** A good request for {@code /echo}, the five fields in the order of the standard's own example. */
    static RequestHead good(int port) {
        return new RequestHead(
                "GET",
                "/echo",
                "HTTP/1.1",
                HeaderFields.of(
                        "Host", "localhost:" + port,
                        "Upgrade", "websocket",
                        "Connection", "Upgrade",
                        "Sec-WebSocket-Key", KEY,
                        "Sec-WebSocket-Version", "13"));
    }

    /** A good answer to {@code request}. */
    static ResponseHead switching(RequestHead request) {
        String key = request.fields().first("Sec-WebSocket-Key").orElse("");
        return new ResponseHead(
                101,
                "Switching Protocols",
                HeaderFields.of(
                        "Upgrade", "websocket", "Connection", "Upgrade", "Sec-WebSocket-Accept", Model.accept(key)));
    }

    /** @throws IllegalStateException if the peer, one of our own, has sent no request */
    static RequestHead parse(Bytes head) {
        try {
            return RequestHead.parse(head);
        } catch (MalformedHeadException e) {
            throw new IllegalStateException("our own client sent no request head: " + e.getMessage(), e);
        }
    }
}
