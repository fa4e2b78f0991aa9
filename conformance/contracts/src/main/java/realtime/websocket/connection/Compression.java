package realtime.websocket.connection;

import java.util.Optional;
import realtime.websocket.framing.Frame;
import realtime.websocket.framing.MessageAssembler;
import realtime.websocket.framing.MessageDeflater;
import realtime.websocket.framing.MessageInflater;
import realtime.websocket.framing.ProtocolException;
import realtime.websocket.framing.Received;
import realtime.wire.Bytes;

/**
 * permessage-deflate on one connection, put together from the starred exercises (RFC 7692 section 6).
 *
 * @param inflater 05.10, for what the peer sends
 * @param deflater 05.11, for what this end sends
 */
public record Compression(MessageInflater inflater, MessageDeflater deflater) implements AutoCloseable {
    /** A whole message, compressed. */
    public Frame.Data deflate(Frame.Data whole) {
        Bytes payload = deflater.deflate(whole.payload());
        return switch (whole) {
            case Frame.Text text -> new Frame.Text(true, true, payload);
            case Frame.Binary binary -> new Frame.Binary(true, true, payload);
            case Frame.Continuation none -> throw new IllegalArgumentException("no whole message");
        };
    }

    /** An assembler that inflates the frames of compressed messages, and hands everything to {@code next}. */
    public MessageAssembler inflating(MessageAssembler next) {
        return new Inflating(next);
    }

    @Override
    public void close() {
        inflater.close();
        deflater.close();
    }

    private final class Inflating implements MessageAssembler {
        private final MessageAssembler next;
        private boolean compressed; // the message in progress

        Inflating(MessageAssembler next) {
            this.next = next;
        }

        @Override
        public Optional<Received> take(Frame frame) throws ProtocolException {
            Frame plain =
                    switch (frame) {
                        case Frame.Text text -> new Frame.Text(text.fin(), false, inflate(text, text.compressed()));
                        case Frame.Binary binary ->
                            new Frame.Binary(binary.fin(), false, inflate(binary, binary.compressed()));
                        case Frame.Continuation more -> new Frame.Continuation(more.fin(), inflate(more, compressed));
                        case Frame.Control control -> control;
                    };
            return next.take(plain);
        }

        private Bytes inflate(Frame.Data frame, boolean isCompressed) throws ProtocolException {
            compressed = isCompressed && !frame.fin(); // RSV1 of the first frame holds for all, RFC 7692 section 6.2
            return isCompressed ? inflater.inflate(frame.payload(), frame.fin()) : frame.payload();
        }
    }
}
