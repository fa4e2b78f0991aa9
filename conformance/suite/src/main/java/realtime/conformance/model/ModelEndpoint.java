package realtime.conformance.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import realtime.websocket.connection.CloseBody;
import realtime.websocket.connection.Endpoint;
import realtime.websocket.connection.Event;
import realtime.websocket.connection.Output;
import realtime.websocket.connection.Pieces;
import realtime.websocket.connection.State;
import realtime.websocket.connection.Terms;
import realtime.websocket.framing.Frame;
import realtime.websocket.framing.FrameDecoder;
import realtime.websocket.framing.FrameHeader;
import realtime.websocket.framing.Message;
import realtime.websocket.framing.MessageAssembler;
import realtime.websocket.framing.Opcodes;
import realtime.websocket.framing.ProtocolException;
import realtime.websocket.framing.Received;
import realtime.websocket.framing.Role;
import realtime.wire.Bytes;

/** Exercise 06.5, correct: without a table, it remembers what has happened. */
public final class ModelEndpoint implements Endpoint {
    private static final int RSV1 = 4;

    private final Pieces pieces;
    private final ModelCloses codec = new ModelCloses();
    private final Deque<Frame> waiting = new ArrayDeque<>();
    private final Terms terms;
    private final FrameDecoder decoder;
    private final MessageAssembler assembler;
    private Optional<CloseBody> received = Optional.empty();
    private boolean sent;
    private boolean failed;
    private boolean ended;

    public ModelEndpoint(Terms terms) {
        this(ModelParts.PIECES, terms);
    }

    /** @param pieces of which those of chapter 05 are used: the decoder, the assembler, the header writer, the masking */
    public ModelEndpoint(Pieces pieces, Terms terms) {
        this.pieces = pieces;
        this.terms = terms;
        this.decoder = pieces.decoder(terms);
        this.assembler = pieces.assembler(terms);
    }

    @Override
    public State state() {
        if (ended) {
            return State.CLOSED;
        }
        return failed || received.isPresent() ? State.ENDING : sent ? State.CLOSING : State.OPEN;
    }

    @Override
    public Output receive(Bytes octets) {
        Output all = Output.NOTHING;
        try {
            if (isListening() && waiting.isEmpty()) { // else there are none, and a fault would come before its time
                waiting.addAll(decoder.decode(octets));
            }
            while (isListening() && all.event().isEmpty()) {
                if (waiting.isEmpty()) {
                    waiting.addAll(decoder.decode(Bytes.EMPTY));
                }
                if (waiting.isEmpty()) {
                    break;
                }
                Optional<Received> next = assembler.take(waiting.remove());
                if (next.isPresent()) {
                    all = all.plus(hear(next.get()));
                }
            }
            return all;
        } catch (ProtocolException e) {
            return all.plus(fail(e));
        }
    }

    private boolean isListening() {
        return state() == State.OPEN || state() == State.CLOSING;
    }

    private Output hear(Received next) throws ProtocolException {
        return switch (next) {
            case Message message -> Output.of(new Event.Arrived(message));
            case Frame.Pong pong -> Output.of(new Event.Ponged(pong.payload()));
            case Frame.Ping ping -> sent ? Output.NOTHING : out(Opcodes.PONG, 0, ping.payload());
            case Frame.Close close -> {
                CloseBody body = codec.read(close.payload());
                Output answer = sent ? Output.NOTHING : say(new CloseBody(body.code(), ""));
                received = Optional.of(body);
                yield terms.role() == Role.SERVER ? answer.plus(Output.SHUTDOWN) : answer;
            }
        };
    }

    private Output fail(ProtocolException fault) {
        Output close = sent ? Output.NOTHING : say(CloseBody.of(fault.code()));
        failed = true;
        return close.plus(Output.SHUTDOWN).plus(Output.of(new Event.Failed(fault.code(), fault.getMessage())));
    }

    private Output say(CloseBody body) {
        Bytes payload = codec.write(body);
        sent = true;
        return out(Opcodes.CLOSE, 0, payload);
    }

    @Override
    public Output end() {
        if (ended) {
            return Output.NOTHING;
        }
        ended = true;
        Event.Closed how = received.map(body -> new Event.Closed(body.code().orElse(1005), body.reason(), sent))
                .orElse(new Event.Closed(1006, "", false));
        return Output.SHUTDOWN.plus(Output.of(how));
    }

    @Override
    public Output send(Message message) {
        requireOpen();
        Frame.Data whole =
                switch (message) {
                    case Message.Text text -> Frame.Text.of(text.text());
                    case Message.Binary binary -> Frame.Binary.of(binary.octets());
                };
        int opcode = message instanceof Message.Text ? Opcodes.TEXT : Opcodes.BINARY;
        return terms.compression()
                .map(compression -> out(opcode, RSV1, compression.deflate(whole).payload()))
                .orElseGet(() -> out(opcode, 0, whole.payload()));
    }

    @Override
    public Output ping(Bytes payload) {
        if (payload.size() > 125) {
            throw new IllegalArgumentException("a ping of " + payload.size() + " octets");
        }
        requireOpen();
        return out(Opcodes.PING, 0, payload);
    }

    @Override
    public Output close(CloseBody body) {
        return state() == State.OPEN ? say(body) : Output.NOTHING;
    }

    private void requireOpen() {
        if (state() != State.OPEN) {
            throw new IllegalStateException("the connection is " + state());
        }
    }

    private Output out(int opcode, int rsv, Bytes payload) {
        if (!terms.role().masks()) {
            return Output.of(pieces.headers()
                    .write(FrameHeader.unmasked(true, rsv, opcode, payload.size()))
                    .plus(payload));
        }
        byte[] octets = new byte[4];
        terms.random().nextBytes(octets);
        Bytes key = Bytes.of(octets);
        return Output.of(pieces.headers()
                .write(FrameHeader.masked(true, rsv, opcode, key, payload.size()))
                .plus(pieces.masking().apply(payload, key)));
    }
}
