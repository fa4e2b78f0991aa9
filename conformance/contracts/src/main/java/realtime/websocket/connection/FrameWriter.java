package realtime.websocket.connection;

import java.util.Optional;
import java.util.random.RandomGenerator;
import realtime.websocket.framing.Frame;
import realtime.websocket.framing.FrameHeader;
import realtime.websocket.framing.HeaderWriter;
import realtime.websocket.framing.Masking;
import realtime.websocket.framing.Opcodes;
import realtime.websocket.framing.Role;
import realtime.wire.Bytes;

/**
 * Frames as octets, put together from the exercises: header, masking key, payload.
 *
 * @param headers 05.3
 * @param masking 05.4
 * @param role a client masks, a server never does
 * @param random of the masking keys
 */
public record FrameWriter(HeaderWriter headers, Masking masking, Role role, RandomGenerator random) {
    private static final int RSV1 = 4;

    /** The octets of {@code frame}; a client's with a fresh masking key each time. */
    public Bytes write(Frame frame) {
        Optional<Bytes> key = role.masks() ? Optional.of(freshKey()) : Optional.empty(); // WS-MSK-001, section 5.1
        Bytes payload = frame.payload();
        boolean fin = !(frame instanceof Frame.Data data) || data.fin();
        FrameHeader header = new FrameHeader(fin, rsv(frame), opcode(frame), key, payload.size());
        return headers.write(header)
                .plus(key.map(octets -> masking.apply(payload, octets)).orElse(payload));
    }

    private Bytes freshKey() {
        byte[] key = new byte[4];
        random.nextBytes(key); // WS-MSK-010, RFC 6455 section 5.3
        return Bytes.of(key);
    }

    private static int rsv(Frame frame) {
        return switch (frame) {
            case Frame.Text text -> text.compressed() ? RSV1 : 0;
            case Frame.Binary binary -> binary.compressed() ? RSV1 : 0;
            case Frame.Continuation continuation -> 0;
            case Frame.Control control -> 0;
        };
    }

    private static int opcode(Frame frame) {
        return switch (frame) {
            case Frame.Text text -> Opcodes.TEXT;
            case Frame.Binary binary -> Opcodes.BINARY;
            case Frame.Continuation continuation -> Opcodes.CONTINUATION;
            case Frame.Close close -> Opcodes.CLOSE;
            case Frame.Ping ping -> Opcodes.PING;
            case Frame.Pong pong -> Opcodes.PONG;
        };
    }
}
