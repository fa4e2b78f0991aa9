package realtime.ch01.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import net.jqwik.api.Example;
import realtime.conformance.http.ChunkDataConformance;
import realtime.conformance.model.ModelSizes;
import realtime.http.message.BadMessageException;
import realtime.http.message.ChunkDataReader;
import realtime.http.message.ChunkSizeReader;
import realtime.wire.Bytes;

/** Exercise 01.5. */
class ChunkDataTest implements ChunkDataConformance {
    @Override
    public ChunkDataReader subject(ChunkSizeReader sizes) {
        return new ChunkData(sizes);
    }

    @Example
    void dataThatCameInTwoPieces() throws BadMessageException {
        ChunkDataReader reader = subject(new ModelSizes());
        ChunkDataReader.Read first = reader.read(Bytes.latin1("5\r\nHel"));
        assertEquals(new ChunkDataReader.Read(Bytes.latin1("Hel"), Optional.empty()), first);
        ChunkDataReader.Read second = reader.read(Bytes.latin1("lo\r\n0\r\n\r\nGET"));
        assertEquals(new ChunkDataReader.Read(Bytes.latin1("lo"), Optional.of(Bytes.latin1("\r\nGET"))), second);
    }
}
