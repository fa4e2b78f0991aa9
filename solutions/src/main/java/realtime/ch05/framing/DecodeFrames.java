package realtime.ch05.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import realtime.websocket.framing.Frame;
import realtime.websocket.framing.FrameDecoder;
import realtime.websocket.framing.FrameHeader;
import realtime.websocket.framing.HeaderReader;
import realtime.websocket.framing.Masking;
import realtime.websocket.framing.Opcodes;
import realtime.websocket.framing.ProtocolException;
import realtime.wire.Bytes;
import realtime.wire.BytesBuilder;

// tag::decoder[]
/** Exercise 05.6: frames out of a stream of octets, by the rules of {@link FrameDecoder}. */
public final class DecodeFrames implements FrameDecoder {
    private final HeaderReader reader;
    private final Masking masking;
    private final Rules rules;
    // tag::solution[]
    private final BytesBuilder payload = new BytesBuilder();
    private FrameHeader header; // of the frame in progress; null: the next octet begins a header
    private Bytes rest = Bytes.EMPTY; // of a header that was cut
    private ProtocolException failure;
    // end::solution[]

    /**
     * @param reader 05.2: it reads every header
     * @param masking 05.4: it unmasks every masked payload
     * @param rules what this end accepts
     */
    public DecodeFrames(HeaderReader reader, Masking masking, Rules rules) {
        this.reader = reader;
        this.masking = masking;
        this.rules = rules;
    }

    @Override
    public List<Frame> decode(Bytes chunk) throws ProtocolException {
        // tag::solution[]
        List<Frame> frames = new ArrayList<>();
        try {
            if (failure == null) {
                decode(rest.plus(chunk), frames); // WS-FRM-006, RFC 6455 section 6.2
            }
        } catch (ProtocolException e) {
            failure = e;
        }
        if (failure != null && frames.isEmpty()) {
            throw failure;
        }
        return frames;
        // end::solution[]
    }
    // tag::solution[]

    private void decode(Bytes in, List<Frame> frames) throws ProtocolException {
        int at = 0;
        while (true) {
            if (header == null) {
                Optional<HeaderReader.Read> read = reader.read(in.from(at));
                if (read.isEmpty()) {
                    break;
                }
                check(read.get().header());
                header = read.get().header();
                at += read.get().size();
            }
            int take = (int) Math.min(in.size() - at, header.length() - payload.size());
            payload.append(in.slice(at, at + take));
            at += take;
            if (payload.size() < header.length()) {
                break;
            }
            frames.add(frame(header, payload.take()));
            header = null;
        }
        rest = in.from(at);
    }
    // end::solution[]

    /** Throws if a frame with this header breaks a rule. */
    private void check(FrameHeader header) throws ProtocolException {
        // tag::solution[]
        int opcode = header.opcode();
        boolean begins = opcode == Opcodes.TEXT || opcode == Opcodes.BINARY;
        int allowed = rules.compression() && begins ? 0b100 : 0; // PMD-FRM-002 and -003, RFC 7692 section 6.1
        require((header.rsv() & ~allowed) == 0, "reserved bits are set"); // WS-FRM-003, RFC 6455 section 5.2
        if (!Opcodes.isKnown(opcode)) { // WS-FRM-004, RFC 6455 section 5.2
            throw new ProtocolException(1002, "no frame has the opcode " + opcode);
        }
        boolean whole = header.fin() && header.length() <= 125; // WS-CTL-002 and -003, RFC 6455 section 5.5
        require(!Opcodes.isControl(opcode) || whole, "a control frame in pieces, or longer than 125 octets");
        boolean masked = header.maskingKey().isPresent(); // WS-MSK-003 and -006, RFC 6455 section 5.1
        require(masked == rules.sender().masks(), masked ? "the frame is masked" : "the frame is not masked");
        if (header.length() > rules.limit()) { // WS-LIM-001, RFC 6455 section 10.4
            throw new ProtocolException(1009, "a frame of " + header.length() + " octets");
        }
        // end::solution[]
    }
    // tag::solution[]

    private static void require(boolean holds, String otherwise) throws ProtocolException {
        if (!holds) {
            throw new ProtocolException(1002, otherwise);
        }
    }
    // end::solution[]

    /** The frame with this header and this payload, which travelled masked if the header has a key. */
    private Frame frame(FrameHeader header, Bytes travelled) {
        // tag::solution[]
        // WS-MSK-009, RFC 6455 section 6.2
        Bytes payload =
                header.maskingKey().map(key -> masking.apply(travelled, key)).orElse(travelled);
        boolean compressed = header.rsv() != 0; // PMD-FRM-001, RFC 7692 section 6
        return switch (header.opcode()) {
            case Opcodes.CONTINUATION -> new Frame.Continuation(header.fin(), payload);
            case Opcodes.TEXT -> new Frame.Text(header.fin(), compressed, payload);
            case Opcodes.BINARY -> new Frame.Binary(header.fin(), compressed, payload);
            case Opcodes.CLOSE -> new Frame.Close(payload);
            case Opcodes.PING -> new Frame.Ping(payload);
            case Opcodes.PONG -> new Frame.Pong(payload);
            default -> throw new IllegalStateException("opcode " + header.opcode() + " was let through");
        };
        // end::solution[]
    }
}
// end::decoder[]
