package realtime.ch04.handshake;

import static realtime.todo.Todo.todo;

import java.util.random.RandomGenerator;
import realtime.http.RequestHead;
import realtime.websocket.ClientOffer;
import realtime.websocket.ClientRequestWriter;
import realtime.websocket.WebSocketUri;

// tag::request[]
/** Exercise 04.6: write the request that opens the handshake, by the rules of {@link ClientRequestWriter}. */
public final class WriteRequest implements ClientRequestWriter {
    @Override
    public RequestHead write(WebSocketUri uri, ClientOffer offer, RandomGenerator random) {
        throw todo("04.6");
    }
}
// end::request[]
