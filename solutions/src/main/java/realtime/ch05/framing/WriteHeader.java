package realtime.ch05.framing;

import java.nio.ByteBuffer;
import realtime.websocket.framing.FrameHeader;
import realtime.websocket.framing.HeaderWriter;
import realtime.wire.Bytes;

// tag::writer[]
/** Exercise 05.3: write a frame header, by the rules of {@link HeaderWriter}. */
public final class WriteHeader implements HeaderWriter {
    @Override
    public Bytes write(FrameHeader header) {
        // tag::solution[]
        ByteBuffer out =
                ByteBuffer.allocate(14); // the longest header; a buffer writes the most significant octet first
        int mask = header.maskingKey().isPresent() ? 0x80 : 0;
        out.put((byte) ((header.fin() ? 0x80 : 0) | header.rsv() << 4 | header.opcode()));
        if (header.length() <= 125) { // WS-LEN-001, RFC 6455 section 5.2: the shortest form that can hold it
            out.put((byte) (mask | header.length()));
        } else if (header.length() <= 65_535) {
            out.put((byte) (mask | 126)).putShort((short) header.length()); // WS-LEN-003, RFC 6455 section 5.2
        } else {
            out.put((byte) (mask | 127)).putLong(header.length()); // WS-LEN-004, RFC 6455 section 5.2
        }
        header.maskingKey().ifPresent(key -> out.put(key.toArray()));
        return Bytes.of(out.array(), 0, out.position());
        // end::solution[]
    }
}
// end::writer[]
