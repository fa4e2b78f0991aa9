package realtime.conformance.model;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Optional;
import realtime.websocket.framing.FrameHeader;
import realtime.websocket.framing.HeaderReader;
import realtime.websocket.framing.HeaderWriter;
import realtime.websocket.framing.ProtocolException;
import realtime.wire.Bytes;

/** Exercises 05.2 and 05.3, correct: a buffer that runs dry is a header that is not complete. */
public final class ModelHeaders implements HeaderReader, HeaderWriter {
    private static final int LONGEST = 14;

    @Override
    public Optional<Read> read(Bytes octets) throws ProtocolException {
        Bytes start = octets.slice(0, Math.min(LONGEST, octets.size()));
        ByteBuffer in = ByteBuffer.wrap(start.toArray());
        try {
            int bits = in.getShort() & 0xFFFF;
            long length =
                    switch (bits % 128) {
                        case 126 -> in.getShort() & 0xFFFFL;
                        case 127 -> in.getLong();
                        default -> bits % 128;
                    };
            if (length < 0) {
                throw new ProtocolException(1002, "the top bit of the length is set");
            }
            Optional<Bytes> key = Optional.empty();
            if (bits / 128 % 2 == 1) {
                in.getInt();
                key = Optional.of(start.slice(in.position() - 4, in.position()));
            }
            FrameHeader header = new FrameHeader(bits >> 15 == 1, bits >> 12 & 7, bits >> 8 & 15, key, length);
            return Optional.of(new Read(header, in.position()));
        } catch (BufferUnderflowException e) {
            return Optional.empty();
        }
    }

    @Override
    public Bytes write(FrameHeader header) {
        int form = header.length() < 126 ? 0 : header.length() < 65_536 ? 2 : 8;
        return write(header, form);
    }

    /** The same with a length in so many further octets: 0, 2 or 8, perhaps more than are needed. */
    public Bytes write(FrameHeader header, int form) {
        long length7 = form == 0 ? header.length() : form == 2 ? 126 : 127;
        int mask = header.maskingKey().isEmpty() ? 0 : 128;
        byte[] octets = new byte[2 + form];
        octets[0] = (byte) ((header.fin() ? 128 : 0) + header.rsv() * 16 + header.opcode());
        octets[1] = (byte) (mask + length7);
        for (int i = 0; i < form; i++) {
            octets[2 + i] = (byte) (header.length() >>> 8 * (form - 1 - i));
        }
        return Bytes.of(octets).plus(header.maskingKey().orElse(Bytes.EMPTY));
    }
}
