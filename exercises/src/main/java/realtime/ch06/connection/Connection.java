package realtime.ch06.connection;

import static realtime.todo.Todo.todo;

import realtime.websocket.connection.CloseBody;
import realtime.websocket.connection.Endpoint;
import realtime.websocket.connection.FrameWriter;
import realtime.websocket.connection.Output;
import realtime.websocket.connection.Pieces;
import realtime.websocket.connection.State;
import realtime.websocket.connection.Terms;
import realtime.websocket.framing.FrameDecoder;
import realtime.websocket.framing.Message;
import realtime.websocket.framing.MessageAssembler;
import realtime.wire.Bytes;

// tag::endpoint[]
/** Exercise 06.5: one end of a connection, put together from the pieces, by the rules of {@link Endpoint}. */
public final class Connection implements Endpoint {
    private final Pieces pieces;
    private final Terms terms;
    private final FrameDecoder decoder;
    private final MessageAssembler assembler;
    private final FrameWriter writer;
    private State state = State.OPEN;

    /**
     * @param pieces earlier exercises: each is used for its part, whatever it does
     * @param terms what holds for this connection
     */
    public Connection(Pieces pieces, Terms terms) {
        this.pieces = pieces;
        this.terms = terms;
        this.decoder = pieces.decoder(terms);
        this.assembler = pieces.assembler(terms);
        this.writer = pieces.writer(terms);
    }

    @Override
    public State state() {
        return state;
    }

    @Override
    public Output receive(Bytes octets) {
        throw todo("06.5");
    }

    @Override
    public Output end() {
        throw todo("06.5");
    }

    @Override
    public Output send(Message message) {
        throw todo("06.5");
    }

    @Override
    public Output ping(Bytes payload) {
        throw todo("06.5");
    }

    @Override
    public Output close(CloseBody body) {
        throw todo("06.5");
    }
}
// end::endpoint[]
