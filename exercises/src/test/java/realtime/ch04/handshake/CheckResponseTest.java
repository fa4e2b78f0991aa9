package realtime.ch04.handshake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import realtime.conformance.handshake.CheckResponseConformance;
import realtime.conformance.model.Model;
import realtime.conformance.model.ModelExtensions;
import realtime.http.HeaderFields;
import realtime.http.RequestHead;
import realtime.http.ResponseHead;
import realtime.websocket.ResponseChecker;
import realtime.websocket.ResponseVerdict;

/** Exercise 04.7. */
class CheckResponseTest implements CheckResponseConformance {
    private static final RequestHead SENT = new RequestHead("GET", "/chat", "HTTP/1.1", HeaderFields.of(
            "Host", "example.com",
            "Upgrade", "websocket",
            "Connection", "Upgrade",
            "Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==",
            "Sec-WebSocket-Version", "13",
            "Sec-WebSocket-Protocol", "chat"));
    private static final ResponseHead ANSWER = new ResponseHead(101, "Switching Protocols", HeaderFields.of(
            "Upgrade", "websocket",
            "Connection", "Upgrade",
            "Sec-WebSocket-Accept", "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=",
            "Sec-WebSocket-Protocol", "chat"));

    @Override
    public ResponseChecker subject() {
        return new CheckResponse();
    }

    @Example
    void theRightAnswerOpensTheConnection() {
        ResponseVerdict verdict = subject().check(SENT, ANSWER, Model::accept, new ModelExtensions());
        assertEquals(new ResponseVerdict.Open(Optional.of("chat"), List.of()), verdict);
    }
}
