package realtime.conformance.framing;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import realtime.conformance.model.ModelFrames;
import realtime.conformance.model.ModelHeaders;
import realtime.conformance.model.ModelUtf8;
import realtime.websocket.framing.FrameHeader;
import realtime.websocket.framing.HeaderReader;
import realtime.websocket.framing.ProtocolException;
import realtime.websocket.framing.Utf8Validator;
import realtime.wire.Bytes;

/** Parts with an oddity of their own, by which one sees whether they are used. */
public final class Marked {
    private Marked() {}

    /** A header reader that takes a text for a binary message. */
    static Optional<HeaderReader.Read> binary(Bytes octets) throws ProtocolException {
        return new ModelHeaders().read(octets).map(read -> {
            FrameHeader header = read.header();
            int opcode = header.opcode() == 1 ? 2 : header.opcode();
            return new HeaderReader.Read(
                    new FrameHeader(header.fin(), header.rsv(), opcode, header.maskingKey(), header.length()),
                    read.size());
        });
    }

    /** Unmasks, and makes small letters capital ones. */
    static Bytes capitals(Bytes payload, Bytes key) {
        String clear = new String(ModelFrames.mask(payload, key).toArray(), StandardCharsets.ISO_8859_1);
        return Bytes.latin1(clear.toUpperCase(Locale.ROOT));
    }

    /** To this validator {@code x} is no text. */
    public static Utf8Validator withoutX() {
        return new Utf8Validator() {
            private final ModelUtf8 validator = new ModelUtf8();

            @Override
            public int feed(Bytes chunk) {
                int place = chunk.latin1().indexOf('x');
                return place >= 0 ? place : validator.feed(chunk);
            }

            @Override
            public boolean isComplete() {
                return validator.isComplete();
            }
        };
    }
}
