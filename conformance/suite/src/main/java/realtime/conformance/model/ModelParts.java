package realtime.conformance.model;

import java.util.Optional;
import realtime.websocket.connection.Endpoint;
import realtime.websocket.connection.Pieces;
import realtime.websocket.connection.PingPong;
import realtime.websocket.connection.Terms;
import realtime.websocket.framing.Frame;

/** The suite's own parts of an endpoint, for whoever has not written them yet. */
public final class ModelParts {
    /** Exercise 06.1, correct. */
    public static final PingPong PINGS = (received, closed) -> received instanceof Frame.Ping(var payload) && !closed
            ? Optional.of(new Frame.Pong(payload))
            : Optional.empty();

    /** All of them. */
    public static final Pieces PIECES = new Pieces(
            ModelFrames::new,
            ModelAssembler::new,
            new ModelHeaders(),
            ModelFrames::mask,
            PINGS,
            new ModelCloses(),
            new ModelClosing(),
            new ModelStates());

    private ModelParts() {}

    /** The suite's own endpoint. */
    public static Endpoint endpoint(Terms terms) {
        return new ModelEndpoint(terms);
    }
}
