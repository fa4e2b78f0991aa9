package realtime.ch04.handshake;

import static realtime.todo.Todo.todo;

import realtime.websocket.UriParser;
import realtime.websocket.WebSocketUri;

// tag::uri[]
/** Exercise 04.5: take a WebSocket URI apart, by the rules of {@link UriParser}. */
public final class ReadUri implements UriParser {
    @Override
    public WebSocketUri parse(String text) {
        throw todo("04.5");
    }
}
// end::uri[]
