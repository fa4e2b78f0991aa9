package realtime.ch06.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import realtime.conformance.connection.ConnectionConformance;
import realtime.conformance.model.ModelParts;
import realtime.websocket.connection.Endpoint;
import realtime.websocket.connection.Event;
import realtime.websocket.connection.Output;
import realtime.websocket.connection.Pieces;
import realtime.websocket.connection.Terms;
import realtime.websocket.framing.Message;
import realtime.websocket.framing.Role;
import realtime.wire.Bytes;

/** Exercise 06.5. */
class ConnectionTest implements ConnectionConformance {
    @Override
    public Endpoint subject(Pieces pieces, Terms terms) {
        return new Connection(pieces, terms);
    }

    @Example
    void aMessageArrivesAndOneGoesOut() {
        Endpoint server = subject(ModelParts.PIECES, Terms.of(Role.SERVER, 1_000, new Random()));
        Output arrived = server.receive(Bytes.hex("81 82 37 fa 21 3d 7f 93")); // a client's text frame, masked
        assertEquals(Optional.of(new Event.Arrived(new Message.Text("Hi"))), arrived.event());
        assertEquals(Bytes.hex("81 02 48 69"), server.send(new Message.Text("Hi")).octets());
    }
}
