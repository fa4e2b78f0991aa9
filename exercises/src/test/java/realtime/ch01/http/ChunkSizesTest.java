package realtime.ch01.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import net.jqwik.api.Example;
import realtime.conformance.http.ChunkSizesConformance;
import realtime.http.message.BadMessageException;
import realtime.http.message.ChunkSizeReader;
import realtime.wire.Bytes;

/** Exercise 01.4. */
class ChunkSizesTest implements ChunkSizesConformance {
    @Override
    public ChunkSizeReader subject() {
        return new ChunkSizes();
    }

    @Example
    void theSizeOfAChunkWithAnExtension() throws BadMessageException {
        Bytes octets = Bytes.latin1("1A;name=value\r\nab"); // the line, and the first two octets of the data
        assertEquals(Optional.of(new ChunkSizeReader.Read(26, 15)), subject().read(octets));
    }
}
