package realtime.ch06.connection;

import static realtime.todo.Todo.todo;

import java.io.IOException;
import java.nio.ByteBuffer;
import realtime.websocket.connection.Endpoint;
import realtime.websocket.connection.Output;
import realtime.websocket.connection.TurnTaker;

// tag::turns[]
/**
 * Exercise 06.9, starred: an endpoint on a socket that never waits, and an echo behind it, by the rules of {@link
 * TurnTaker}.
 */
public final class TakeTurns implements TurnTaker {
    private final Endpoint endpoint;

    /** @param endpoint fresh */
    public TakeTurns(Endpoint endpoint) {
        this.endpoint = endpoint;
    }

    @Override
    public Wait turn(Wire wire, ByteBuffer buffer) {
        throw todo("06.9");
    }

    /** What the endpoint says, the echo, and what it says then: all of it is left to be written. */
    private void echo(Output first) {
        throw todo("06.9");
    }

    /** Writes as much as the wire takes; returns whether nothing is left. */
    private boolean write(Wire wire, ByteBuffer buffer) throws IOException {
        throw todo("06.9");
    }
}
// end::turns[]
