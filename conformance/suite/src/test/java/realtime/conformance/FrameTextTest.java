package realtime.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import realtime.wire.Bytes;

class FrameTextTest {
    @Test
    void everyFieldOfAMaskedFrameIsNamed() {
        assertEquals("""
                  | 81 85                     FIN, text, masked, 5 octets
                  | 37 fa 21 3d               masking key
                  | 7f 9f 4d 51 58            payload: "Hello"
                """, FrameText.of(Bytes.hex("81 85 37 fa 21 3d 7f 9f 4d 51 58")));
    }

    @Test
    void theMarkStandsUnderItsOctet() {
        assertEquals("""
                  | 09 01                     no FIN, ping, not masked, 1 octet
                  | ^ a control frame is whole
                  | 41                        payload: "A"
                """, FrameText.draw(Bytes.hex("09 01 41"), 0, "a control frame is whole"));
    }

    @Test
    void aLongPayloadIsCutAndCounted() {
        String drawn = FrameText.of(Bytes.hex("82 7e 01 00").plus(Bytes.of(new byte[256])));
        assertTrue(drawn.contains("01 00                     length 256\n"), drawn);
        assertTrue(drawn.contains(" ... 240 more\n"), drawn);
    }

    @Test
    void whatIsMissingIsSaid() {
        String drawn = FrameText.of(Bytes.hex("82 7f 40 00 00 00 00 00 00 00 01"));
        assertTrue(drawn.contains("(1 of 4611686018427387904 octets are here)"), drawn);
        assertTrue(FrameText.of(Bytes.hex("82 7f 40 00")).contains("the length, not all of it"));
        assertTrue(FrameText.of(Bytes.hex("82")).contains("the first of the two octets that begin a header"));
        assertTrue(FrameText.of(Bytes.hex("81 85 37")).contains("masking key"));
    }

    @Test
    void aCloseSaysItsCode() {
        String drawn = FrameText.of(Bytes.hex("88 05 03 e8 62 79 65"));
        assertTrue(drawn.contains("close code 1000, \"bye\""), drawn);
    }
}
