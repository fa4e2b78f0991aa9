package realtime.conformance.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import realtime.websocket.framing.Frame;
import realtime.websocket.framing.FrameDecoder;
import realtime.websocket.framing.FrameHeader;
import realtime.websocket.framing.HeaderReader;
import realtime.websocket.framing.ProtocolException;
import realtime.wire.Bytes;

/** Exercises 05.4 and 05.6, correct: all that came is kept until a whole frame is there. */
public final class ModelFrames implements FrameDecoder {
    private final ModelHeaders headers = new ModelHeaders();
    private final Rules rules;
    private Bytes kept = Bytes.EMPTY;
    private Optional<ProtocolException> failure = Optional.empty();

    public ModelFrames(Rules rules) {
        this.rules = rules;
    }

    /** Masks and unmasks. */
    public static Bytes mask(Bytes payload, Bytes key) {
        byte[] masked = new byte[payload.size()];
        for (int i = 0; i < masked.length; i++) {
            masked[i] = (byte) (payload.at(i) ^ key.at(i & 3));
        }
        return Bytes.of(masked);
    }

    @Override
    public List<Frame> decode(Bytes chunk) throws ProtocolException {
        List<Frame> frames = new ArrayList<>();
        kept = kept.plus(chunk);
        while (failure.isEmpty()) {
            Optional<Frame> frame = next();
            if (frame.isEmpty()) {
                break;
            }
            frames.add(frame.get());
        }
        if (failure.isPresent() && frames.isEmpty()) {
            throw failure.get();
        }
        return frames;
    }

    private Optional<Frame> next() {
        try {
            Optional<HeaderReader.Read> read = headers.read(kept);
            if (read.isEmpty()) {
                return Optional.empty();
            }
            FrameHeader header = read.get().header();
            List<FrameFault> faults = FrameFault.of(header, rules);
            if (!faults.isEmpty()) {
                throw faults.getFirst().exception();
            }
            Bytes rest = kept.from(read.get().size());
            if (rest.size() < header.length()) {
                return Optional.empty();
            }
            kept = rest.from((int) header.length());
            return Optional.of(frame(header, rest.slice(0, (int) header.length())));
        } catch (ProtocolException e) {
            failure = Optional.of(e);
            return Optional.empty();
        }
    }

    /** The frame with this header, which breaks no rule. */
    public static Frame frame(FrameHeader header, Bytes travelled) {
        Bytes payload = header.maskingKey().isPresent()
                ? mask(travelled, header.maskingKey().get())
                : travelled;
        boolean compressed = header.rsv() == 4;
        return switch (header.opcode()) {
            case 0 -> new Frame.Continuation(header.fin(), payload);
            case 1 -> new Frame.Text(header.fin(), compressed, payload);
            case 2 -> new Frame.Binary(header.fin(), compressed, payload);
            case 8 -> new Frame.Close(payload);
            case 9 -> new Frame.Ping(payload);
            default -> new Frame.Pong(payload);
        };
    }
}
