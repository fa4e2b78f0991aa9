package realtime.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import realtime.conformance.model.DeflateWalker;
import realtime.wire.Bytes;

class DeflateWalkerTest {
    private static final Bytes TAIL = Bytes.hex("00 00 ff ff");

    @Test
    void theExamplesOfTheStandardAreRead() throws DeflateWalker.BrokenException {
        DeflateWalker walker = new DeflateWalker();
        for (String hex : new String[] {
            "f2 48 cd c9 c9 07 00",
            "f2 00 11 00 00",
            "00 05 00 fa ff 48 65 6c 6c 6f 00",
            "f3 48 cd c9 c9 07 00 00",
            "f2 48 05 00 00 00 ff ff ca c9 c9 07 00"
        }) {
            assertEquals(Bytes.latin1("Hello"), walker.walk(Bytes.hex(hex).plus(TAIL)));
        }
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,6", "20,6", "300,1", "700,9", "5000,6", "70000,6", "40000,0"})
    void whatTheDeflaterOfJavaWritesIsRead(int size, int level) throws DeflateWalker.BrokenException {
        Deflater deflater = new Deflater(level, true);
        DeflateWalker walker = new DeflateWalker();
        Random random = new Random(size);
        for (int message = 0; message < 3; message++) {
            byte[] octets = new byte[size];
            for (int i = 0; i < size; i++) {
                octets[i] = (byte) ('a' + (int) Math.abs(random.nextGaussian() * 6));
            }
            deflater.setInput(octets);
            byte[] out = new byte[2 * size + 64];
            int count = deflater.deflate(out, 0, out.length, Deflater.SYNC_FLUSH);
            assertEquals(Bytes.of(octets), walker.walk(Bytes.of(out, 0, count)));
        }
        assertTrue(walker.farthest() <= 32_768);
        deflater.end();
    }

    @Test
    void theDistanceOfARepetitionIsNoted() throws DeflateWalker.BrokenException {
        DeflateWalker walker = new DeflateWalker();
        walker.walk(Bytes.hex("f2 48 cd c9 c9 07 00").plus(TAIL));
        assertEquals(0, walker.farthest());
        walker.walk(Bytes.hex("f2 00 11 00 00").plus(TAIL));
        assertEquals(5, walker.farthest());
    }

    @ParameterizedTest
    @CsvSource({"07", "ff ff ff ff", "00 05 00 05 00", "02 07 00", "f2 48 cd"})
    void whatIsNoDeflateIsRefused(String hex) {
        assertThrows(DeflateWalker.BrokenException.class, () -> new DeflateWalker()
                .walk(Bytes.hex(hex).plus(TAIL)));
    }

    @Test
    void nothingIsReferredToBehindAnEndOfTheWindow() throws DeflateWalker.BrokenException {
        DeflateWalker walker = new DeflateWalker();
        walker.walk(Bytes.hex("f2 48 cd c9 c9 07 00").plus(TAIL));
        walker.forget();
        assertThrows(
                DeflateWalker.BrokenException.class,
                () -> walker.walk(Bytes.hex("f2 00 11 00 00").plus(TAIL)));
    }
}
