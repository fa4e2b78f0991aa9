package realtime.ch06.connection;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import realtime.websocket.connection.Action;
import realtime.websocket.connection.CloseBody;
import realtime.websocket.connection.Closes;
import realtime.websocket.connection.Endpoint;
import realtime.websocket.connection.Event;
import realtime.websocket.connection.FrameWriter;
import realtime.websocket.connection.Input;
import realtime.websocket.connection.Output;
import realtime.websocket.connection.Pieces;
import realtime.websocket.connection.State;
import realtime.websocket.connection.StateTable.Row;
import realtime.websocket.connection.Terms;
import realtime.websocket.framing.Frame;
import realtime.websocket.framing.FrameDecoder;
import realtime.websocket.framing.Message;
import realtime.websocket.framing.MessageAssembler;
import realtime.websocket.framing.ProtocolException;
import realtime.websocket.framing.Received;
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
    // tag::solution[]
    private final Deque<Frame> frames = new ArrayDeque<>(); // decoded, but not looked at yet
    private Closes closes = Closes.NONE;
    // end::solution[]

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
        // tag::solution[]
        Output output = Output.NOTHING;
        Bytes chunk = octets;
        try {
            // WS-CLH-006, RFC 6455 section 5.5.1; WS-FAIL-003, section 7.1.7: nothing behind a Close or a fault is read
            while (output.event().isEmpty() && (state == State.OPEN || state == State.CLOSING)) {
                if (frames.isEmpty()) {
                    frames.addAll(decoder.decode(chunk));
                    chunk = Bytes.EMPTY; // once more without octets: the decoder may have kept an exception
                }
                if (frames.isEmpty()) {
                    return output;
                }
                Optional<Received> received = assembler.take(frames.poll());
                output = output.plus(received.isPresent() ? take(received.get()) : Output.NOTHING);
            }
            return output;
        } catch (ProtocolException e) {
            return output.plus(fail(e));
        }
        // end::solution[]
    }

    @Override
    public Output end() {
        // tag::solution[]
        return step(Input.END, Optional.of(pieces.closing().outcome(closes)), Optional.empty());
        // end::solution[]
    }

    @Override
    public Output send(Message message) {
        // tag::solution[]
        requireSending();
        Frame.Data frame =
                switch (message) {
                    case Message.Text text -> Frame.Text.of(text.text());
                    case Message.Binary binary -> Frame.Binary.of(binary.octets());
                };
        Frame.Data travelling = terms.compression()
                .map(compression -> compression.deflate(frame))
                .orElse(frame);
        return step(Input.SEND, Optional.empty(), Optional.of(travelling));
        // end::solution[]
    }

    @Override
    public Output ping(Bytes payload) {
        // tag::solution[]
        if (payload.size() > 125) { // WS-CTL-001, RFC 6455 section 5.5
            throw new IllegalArgumentException("a ping has 125 octets at most, not " + payload.size());
        }
        requireSending();
        return step(Input.SEND, Optional.empty(), Optional.of(new Frame.Ping(payload)));
        // end::solution[]
    }

    @Override
    public Output close(CloseBody body) {
        // tag::solution[]
        if (state != State.OPEN) { // WS-CLH-005, RFC 6455 section 5.5.1
            return Output.NOTHING;
        }
        Frame close = new Frame.Close(pieces.codec().write(body)); // WS-CLH-012, RFC 6455 section 7.1.2
        closes = closes.withSent(body);
        return step(Input.CLOSE, Optional.empty(), Optional.of(close));
        // end::solution[]
    }
    // tag::solution[]

    private void requireSending() {
        if (pieces.table().find(state, Input.SEND).isEmpty()) { // WS-DAT-001, RFC 6455 section 6.1
            throw new IllegalStateException("nothing may be sent any more: the connection is " + state);
        }
    }

    private Output take(Received received) throws ProtocolException {
        return switch (received) {
            case Message message -> step(Input.MESSAGE, Optional.of(new Event.Arrived(message)), Optional.empty());
            case Frame.Ping ping ->
                step(Input.PING, Optional.empty(), pieces.pings().answer(ping, false));
            case Frame.Pong pong -> step(Input.PONG, Optional.of(new Event.Ponged(pong.payload())), Optional.empty());
            case Frame.Close close -> {
                CloseBody body = pieces.codec().read(close.payload());
                Optional<CloseBody> answer = pieces.closing().answer(closes, body);
                closes = closes.withReceived(body);
                closes = answer.map(closes::withSent).orElse(closes);
                yield step(Input.PEER_CLOSE, Optional.empty(), answer.map(this::frame));
            }
        };
    }

    private Frame frame(CloseBody body) {
        return new Frame.Close(pieces.codec().write(body));
    }

    private Output fail(ProtocolException fault) {
        CloseBody body = CloseBody.of(fault.code());
        closes = closes.sent().isPresent() ? closes : closes.withSent(body);
        Event news = new Event.Failed(fault.code(), fault.getMessage());
        return step(Input.FAULT, Optional.of(news), Optional.of(frame(body)));
    }

    private Output step(Input input, Optional<Event> event, Optional<? extends Frame> frame) {
        Row row = pieces.table().find(state, input).orElse(new Row(state, input, state));
        state = row.next();
        Output output = Output.NOTHING;
        for (Action action : row.actions()) {
            output = output.plus(
                    switch (action) {
                        case SEND_MESSAGE, SEND_PONG, SEND_CLOSE ->
                            frame.map(one -> Output.of(writer.write(one))).orElse(Output.NOTHING);
                        case DELIVER, REPORT -> event.map(Output::of).orElse(Output.NOTHING);
                        case SHUT_DOWN -> Output.SHUTDOWN;
                        case SHUT_DOWN_IF_OURS ->
                            pieces.closing().endsTcp(terms.role(), closes) ? Output.SHUTDOWN : Output.NOTHING;
                    });
        }
        return output;
    }
    // end::solution[]
}
// end::endpoint[]
