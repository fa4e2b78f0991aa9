package realtime.conformance.model;

import realtime.conformance.driver.ServerCore;
import realtime.wire.Bytes;

/**
 * Just enough WebSocket to answer a sentinel: echoes data frames, answers pings, returns a close. Frames are RFC 6455
 * section 5.2; anything that a client may not send ends the connection.
 */
public final class EchoCore implements ServerCore {
    private static final int MOST = 1 << 20;

    private Bytes collected = Bytes.EMPTY;
    private boolean closed;

    @Override
    public Bytes receive(Bytes in) {
        collected = collected.plus(in);
        Bytes out = Bytes.EMPTY;
        int size;
        while (!closed && (size = frameSize()) > 0 && size <= collected.size()) {
            out = out.plus(answer(collected.slice(0, size)));
            collected = collected.from(size);
        }
        return out;
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    /** Octets of the frame at the start, 0 if its header is not complete yet. */
    private int frameSize() {
        if (collected.size() < 2) {
            return 0;
        }
        int length = collected.at(1) & 0x7F;
        int extra = length == 126 ? 2 : length == 127 ? 8 : 0;
        if (collected.size() < 2 + extra) {
            return 0;
        }
        long size = extra == 0 ? length : number(2, extra);
        if (size < 0 || size > MOST || (collected.at(1) & 0x80) == 0) {
            closed = true;
            return 0;
        }
        return 2 + extra + 4 + (int) size;
    }

    private long number(int from, int count) {
        long number = 0;
        for (int i = from; i < from + count; i++) {
            number = number << 8 | collected.at(i);
        }
        return number;
    }

    private Bytes answer(Bytes frame) {
        int extra =
                switch (frame.at(1) & 0x7F) {
                    case 126 -> 2;
                    case 127 -> 8;
                    default -> 0;
                };
        Bytes payload = unmask(frame, 2 + extra);
        Bytes length = Bytes.of((byte) (frame.at(1) & 0x7F)).plus(frame.slice(2, 2 + extra));
        return switch (frame.at(0) & 0x0F) {
            case 0, 1, 2 -> Bytes.of((byte) frame.at(0)).plus(length).plus(payload);
            case 8 -> {
                closed = true;
                yield Bytes.hex("88").plus(length).plus(payload);
            }
            case 9 -> Bytes.hex("8A").plus(length).plus(payload);
            default -> Bytes.EMPTY;
        };
    }

    private static Bytes unmask(Bytes frame, int maskAt) {
        byte[] payload = frame.from(maskAt + 4).toArray();
        for (int i = 0; i < payload.length; i++) {
            payload[i] ^= (byte) frame.at(maskAt + i % 4);
        }
        return Bytes.of(payload);
    }
}
