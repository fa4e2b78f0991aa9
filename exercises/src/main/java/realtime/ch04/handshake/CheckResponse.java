package realtime.ch04.handshake;

import static realtime.todo.Todo.todo;

import realtime.http.RequestHead;
import realtime.http.ResponseHead;
import realtime.websocket.AcceptFunction;
import realtime.websocket.ExtensionGrammar;
import realtime.websocket.ResponseChecker;
import realtime.websocket.ResponseVerdict;

// tag::response[]
/** Exercise 04.7: decide whether to believe the server's answer, by the rules of {@link ResponseChecker}. */
public final class CheckResponse implements ResponseChecker {
    @Override
    public ResponseVerdict check(
            RequestHead sent, ResponseHead received, AcceptFunction accept, ExtensionGrammar grammar) {
        throw todo("04.7");
    }
}
// end::response[]
