package realtime.conformance.model;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import realtime.websocket.connection.Endpoint;
import realtime.websocket.connection.Pieces;
import realtime.websocket.connection.PingPong;
import realtime.websocket.connection.Terms;
import realtime.websocket.framing.Frame;
import realtime.websocket.framing.FrameDecoder;
import realtime.websocket.framing.HeaderWriter;
import realtime.websocket.framing.Masking;
import realtime.websocket.framing.MessageAssembler;

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

    /** Somebody's own pieces of chapter 05, the suite's own of chapter 06. */
    public static Pieces withFraming(
            Function<FrameDecoder.Rules, FrameDecoder> decoders,
            LongFunction<MessageAssembler> assemblers,
            HeaderWriter headers,
            Masking masking) {
        return new Pieces(
                decoders,
                assemblers,
                headers,
                masking,
                PIECES.pings(),
                PIECES.codec(),
                PIECES.closing(),
                PIECES.table());
    }

    /** The suite's own endpoint. */
    public static Endpoint endpoint(Terms terms) {
        return new ModelEndpoint(terms);
    }
}
