package realtime.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.BufferOverflowException;
import java.nio.ByteBuffer;
import java.nio.ReadOnlyBufferException;
import org.junit.jupiter.api.Test;
import realtime.websocket.framing.InPlaceMasking;
import realtime.wire.Bytes;
import realtime.wire.BytesBuilder;

/** A part of a sequence is a view, and nobody may notice. */
class OctetsTest {
    private static final Bytes WHOLE = Bytes.hex("00 81 85 37 fa 21 3d ff");
    private static final Bytes PART = WHOLE.slice(1, 5);
    private static final Bytes COPY = Bytes.hex("81 85 37 fa");

    @Test
    void aPartIsLikeACopyOfIt() throws IOException {
        assertEquals(COPY, PART);
        assertEquals(COPY.hashCode(), PART.hashCode());
        assertEquals(0, COPY.compareTo(PART));
        assertEquals(COPY.toString(), PART.toString());
        assertEquals(COPY.latin1(), PART.latin1());
        assertEquals(COPY, Bytes.of(PART.toArray()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PART.writeTo(out);
        assertEquals(COPY, Bytes.of(out.toByteArray()));
    }

    @Test
    void aPartEndsWhereItEnds() {
        assertThrows(IndexOutOfBoundsException.class, () -> PART.at(4));
        assertThrows(IndexOutOfBoundsException.class, () -> PART.at(-1));
        assertThrows(IndexOutOfBoundsException.class, () -> PART.slice(2, 5));
        assertEquals(-1, PART.indexOf(Bytes.hex("fa 21")));
        assertEquals(2, PART.indexOf(Bytes.hex("37 fa")));
        assertEquals(Bytes.hex("37 fa 81 85"), PART.from(2).plus(PART.slice(0, 2)));
    }

    @Test
    void whatIsChangedIsACopy() {
        assertEquals(Bytes.hex("81 00 37 fa"), PART.changed(octets -> octets[1] = 0));
        assertEquals(Bytes.hex("00 81 85 37 fa 21 3d ff"), WHOLE);
    }

    @Test
    void aBufferGivesACopyAndTakesOne() {
        ByteBuffer buffer = ByteBuffer.allocateDirect(8);
        PART.writeTo(buffer);
        WHOLE.slice(0, 2).writeTo(buffer);
        buffer.flip().get();
        Bytes octets = Bytes.of(buffer);
        assertEquals(0, buffer.remaining());
        buffer.put(1, (byte) 0);
        assertEquals(PART.from(1).plus(WHOLE.slice(0, 2)), octets);
        assertSame(Bytes.EMPTY, Bytes.of(buffer));
        assertEquals(PART, Bytes.of(PART.view()));
        assertThrows(ReadOnlyBufferException.class, () -> PART.view().put((byte) 0));
        assertThrows(BufferOverflowException.class, () -> WHOLE.writeTo(buffer));
    }

    @Test
    void aBuilderKeepsOnePieceAndJoinsMany() {
        BytesBuilder builder = new BytesBuilder();
        assertSame(Bytes.EMPTY, builder.take());
        builder.append(Bytes.EMPTY);
        builder.append(PART);
        assertSame(PART, builder.take());
        assertEquals(0, builder.size());
        for (int i = 0; i < WHOLE.size(); i++) {
            builder.append(WHOLE.slice(i, i + 1));
            assertEquals(i + 1, builder.size());
        }
        Bytes first = builder.take();
        builder.append(COPY);
        builder.append(COPY);
        assertEquals(WHOLE, first);
        assertEquals(COPY.plus(COPY), builder.take());
    }

    @Test
    void maskingInPlaceIsMaskingOnACopy() {
        InPlaceMasking masking = (octets, from, to, key, position) -> {
            for (int i = from; i < to; i++) {
                octets[i] ^= (byte) (key >>> 24 - 8 * ((position + i - from) % 4));
            }
        };
        Bytes hello = Bytes.utf8("Hello");
        assertEquals(Bytes.hex("7f 9f 4d 51 58"), masking.onCopies().apply(hello, Bytes.hex("37 fa 21 3d")));
        assertEquals("Hello", hello.utf8());
    }
}
