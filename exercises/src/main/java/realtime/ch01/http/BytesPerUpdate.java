package realtime.ch01.http;

import static realtime.todo.Todo.todo;

import realtime.http.message.UpdateCost;

// tag::cost[]
/** Exercise 01.8: what does an update cost on the wire, by the rules of {@link UpdateCost}? */
public final class BytesPerUpdate implements UpdateCost {
    @Override
    public long octetsPerUpdate(Polling polling) {
        throw todo("01.8");
    }
}
// end::cost[]
