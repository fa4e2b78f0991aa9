package realtime.conformance.model;

import java.util.random.RandomGenerator;
import realtime.wire.Bytes;

/**
 * Just enough of a client behind its handshake: answers pings, returns a close, lets everything else pass. Frames are
 * RFC 6455 section 5.2; a masked one ends the connection.
 */
public final class PongCore {
    private static final int MOST = 65_536;

    private final RandomGenerator random;
    private Bytes collected = Bytes.EMPTY;
    private boolean closed;

    /** @param random of the masks */
    public PongCore(RandomGenerator random) {
        this.random = random;
    }

    /** Takes the next octets of the server and returns the frames that answer them. */
    public Bytes receive(Bytes in) {
        collected = collected.plus(in);
        Bytes out = Bytes.EMPTY;
        while (!closed && collected.size() >= 2) {
            int length = collected.at(1);
            int header = length == 126 ? 4 : 2;
            if (length > 126 || collected.size() > MOST) {
                closed = true;
                break;
            }
            if (collected.size() < header) {
                break;
            }
            int end = header + (length == 126 ? collected.at(2) << 8 | collected.at(3) : length);
            if (collected.size() < end) {
                break;
            }
            out = out.plus(answer(collected.at(0) & 0x0F, collected.slice(header, end)));
            collected = collected.from(end);
        }
        return out;
    }

    private Bytes answer(int opcode, Bytes payload) {
        return switch (opcode) {
            case 8 -> {
                closed = true;
                yield frame(0x88, payload);
            }
            case 9 -> frame(0x8A, payload);
            default -> Bytes.EMPTY;
        };
    }

    private Bytes frame(int first, Bytes payload) {
        byte[] mask = new byte[4];
        random.nextBytes(mask);
        byte[] masked = payload.toArray();
        for (int i = 0; i < masked.length; i++) {
            masked[i] ^= mask[i % 4];
        }
        return Bytes.of((byte) first, (byte) (0x80 | masked.length))
                .plus(Bytes.of(mask))
                .plus(Bytes.of(masked));
    }

    public boolean isClosed() {
        return closed;
    }
}
