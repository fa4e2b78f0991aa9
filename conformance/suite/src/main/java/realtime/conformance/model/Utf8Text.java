package realtime.conformance.model;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import realtime.wire.Bytes;

/** Whether octets are text, as the JDK's decoder sees it (RFC 3629). */
public final class Utf8Text {
    private Utf8Text() {}

    public static boolean isValid(Bytes octets) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets.toArray()));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
