package realtime.ch05.framing;

import java.util.Optional;
import realtime.websocket.framing.FrameHeader;
import realtime.websocket.framing.HeaderReader;
import realtime.websocket.framing.ProtocolException;
import realtime.wire.Bytes;

// tag::reader[]
/** Exercise 05.2: read a frame header, by the rules of {@link HeaderReader}. */
public final class ReadHeader implements HeaderReader {
    @Override
    public Optional<Read> read(Bytes octets) throws ProtocolException {
        // tag::solution[]
        if (octets.size() < 2) {
            return Optional.empty();
        }
        int first = octets.at(0);
        int second = octets.at(1);
        boolean masked = second >= 0x80;
        int keyAt = 2 + lengthOctets(second & 0x7F); // WS-FRM-001, RFC 6455 section 5.2: the order of the fields
        int size = keyAt + (masked ? 4 : 0);
        if (octets.size() < keyAt) {
            return Optional.empty();
        }
        long length = keyAt == 2 ? second & 0x7F : number(octets.slice(2, keyAt));
        if (length < 0) { // WS-LEN-005, RFC 6455 section 5.2
            throw new ProtocolException(1002, "the top bit of the length is set: " + octets.slice(2, keyAt));
        }
        if (octets.size() < size) {
            return Optional.empty();
        }
        Optional<Bytes> key = masked ? Optional.of(octets.slice(keyAt, size)) : Optional.empty();
        FrameHeader header = new FrameHeader(first >= 0x80, first >> 4 & 0x7, first & 0xF, key, length);
        return Optional.of(new Read(header, size));
        // end::solution[]
    }
    // tag::solution[]

    private static int lengthOctets(int length7) {
        return length7 == 126 ? 2 : length7 == 127 ? 8 : 0;
    }

    /** WS-LEN-003 and -004, RFC 6455 section 5.2: unsigned, in network byte order. */
    private static long number(Bytes octets) {
        long number = 0;
        for (int i = 0; i < octets.size(); i++) {
            number = number << 8 | octets.at(i);
        }
        return number;
    }
    // end::solution[]
}
// end::reader[]
