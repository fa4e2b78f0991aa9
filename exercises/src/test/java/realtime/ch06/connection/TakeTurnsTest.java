package realtime.ch06.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import realtime.conformance.connection.TakeTurnsConformance;
import realtime.conformance.model.ModelParts;
import realtime.websocket.connection.Endpoint;
import realtime.websocket.connection.Terms;
import realtime.websocket.connection.TurnTaker;
import realtime.websocket.connection.TurnTaker.Wait;
import realtime.websocket.framing.Role;
import realtime.wire.Bytes;

/** Exercise 06.9. */
class TakeTurnsTest implements TakeTurnsConformance {
    @Override
    public TurnTaker subject(Endpoint endpoint) {
        return new TakeTurns(endpoint);
    }

    /** It has {@code 81 82 37 fa 21 3d 7f 93}, a text, and takes three octets at a time. */
    private static final class Narrow implements TurnTaker.Wire {
        private Bytes come = Bytes.hex("81 82 37 fa 21 3d 7f 93");
        private final List<Bytes> taken = new ArrayList<>();
        private int room = 3;

        @Override
        public int read(ByteBuffer buffer) {
            int count = come.size();
            come.writeTo(buffer);
            come = Bytes.EMPTY;
            return count;
        }

        @Override
        public int write(ByteBuffer buffer) {
            byte[] some = new byte[Math.min(room, buffer.remaining())];
            buffer.get(some);
            room -= some.length;
            taken.add(Bytes.of(some));
            return some.length;
        }

        @Override
        public void shutdownOutput() {}
    }

    @Example
    void whatTheWireDoesNotTakeGoesOutInTheNextTurn() {
        Narrow wire = new Narrow();
        TurnTaker turns = subject(ModelParts.endpoint(Terms.of(Role.SERVER, 1_000, new Random())));
        ByteBuffer buffer = ByteBuffer.allocate(64);
        assertEquals(Wait.TO_WRITE, turns.turn(wire, buffer));
        wire.room = 3;
        assertEquals(Wait.TO_READ, turns.turn(wire, buffer));
        assertEquals(Bytes.hex("81 02 48 69"), Bytes.join(wire.taken));
    }
}
