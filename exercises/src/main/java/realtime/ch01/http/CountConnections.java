package realtime.ch01.http;

import static realtime.todo.Todo.todo;

import realtime.http.message.ConnectionGuess;

// tag::count[]
/** Exercise 01.1: how many connections will it be, by the rules of {@link ConnectionGuess}? */
public final class CountConnections implements ConnectionGuess {
    @Override
    public int connections(Situation situation) {
        throw todo("01.1");
    }
}
// end::count[]
