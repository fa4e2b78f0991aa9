package realtime.ch06.connection;

import java.io.IOException;
import java.nio.ByteBuffer;
import realtime.websocket.connection.Endpoint;
import realtime.websocket.connection.Event;
import realtime.websocket.connection.Output;
import realtime.websocket.connection.State;
import realtime.websocket.connection.TurnTaker;
import realtime.wire.Bytes;
import realtime.wire.BytesBuilder;

// tag::turns[]
/**
 * Exercise 06.9, starred: an endpoint on a socket that never waits, and an echo behind it, by the rules of {@link
 * TurnTaker}.
 */
public final class TakeTurns implements TurnTaker {
    private final Endpoint endpoint;
    // tag::solution[]
    private Bytes left = Bytes.EMPTY; // to be written
    private boolean ends; // the own side of TCP, behind what is left
    // end::solution[]

    /** @param endpoint fresh */
    public TakeTurns(Endpoint endpoint) {
        this.endpoint = endpoint;
    }

    @Override
    public Wait turn(Wire wire, ByteBuffer buffer) {
        // tag::solution[]
        try {
            if (write(wire, buffer)) {
                int count = wire.read(buffer.clear());
                echo(count < 0 ? endpoint.end() : endpoint.receive(Bytes.of(buffer.flip()))); // WS-TCP-003, 7.2.3
                write(wire, buffer);
            }
        } catch (IOException e) { // WS-FAIL-005, RFC 6455 section 7.2.1
            endpoint.end();
            left = Bytes.EMPTY;
        }
        if (!left.isEmpty()) {
            return Wait.TO_WRITE;
        }
        return endpoint.state() == State.CLOSED ? Wait.FOR_NOTHING : Wait.TO_READ;
        // end::solution[]
    }

    /** What the endpoint says, the echo, and what it says then: all of it is left to be written. */
    private void echo(Output first) {
        // tag::solution[]
        BytesBuilder answers = new BytesBuilder();
        for (Output output = first; ; output = endpoint.receive(Bytes.EMPTY)) {
            answers.append(output.octets());
            ends |= output.shutdown();
            if (output.event().isEmpty()) {
                left = answers.take();
                return;
            }
            if (output.event().get() instanceof Event.Arrived arrived && endpoint.state() == State.OPEN) {
                answers.append(endpoint.send(arrived.message()).octets()); // WS-DAT-001, RFC 6455 section 6.1
            }
        }
        // end::solution[]
    }

    /** Writes as much as the wire takes; returns whether nothing is left. */
    private boolean write(Wire wire, ByteBuffer buffer) throws IOException {
        // tag::solution[]
        while (!left.isEmpty()) {
            Bytes piece = left.slice(0, Math.min(left.size(), buffer.capacity()));
            piece.writeTo(buffer.clear());
            int count = wire.write(buffer.flip());
            left = left.from(count);
            if (count < piece.size()) {
                return false;
            }
        }
        if (ends) {
            ends = false;
            wire.shutdownOutput(); // WS-TCP-001, RFC 6455 section 7.1.1: behind the last frame
        }
        return true;
        // end::solution[]
    }
}
// end::turns[]
