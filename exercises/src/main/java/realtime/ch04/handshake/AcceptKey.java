package realtime.ch04.handshake;

import static realtime.todo.Todo.todo;

import realtime.websocket.AcceptFunction;

// tag::accept[]
/** Exercise 04.1: compute the accept value of a key, by the rules of {@link AcceptFunction}. */
public final class AcceptKey implements AcceptFunction {
    @Override
    public String accept(String key) {
        throw todo("04.1");
    }
}
// end::accept[]
