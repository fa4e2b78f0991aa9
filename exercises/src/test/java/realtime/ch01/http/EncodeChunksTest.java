package realtime.ch01.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Example;
import realtime.conformance.http.EncodeChunksConformance;
import realtime.http.HeaderFields;
import realtime.http.message.ChunkEncoder;
import realtime.wire.Bytes;

/** Exercise 01.7. */
class EncodeChunksTest implements EncodeChunksConformance {
    @Override
    public ChunkEncoder subject() {
        return new EncodeChunks();
    }

    @Example
    void helloInOneChunk() {
        Bytes all = subject().chunk(Bytes.latin1("Hello")).plus(subject().end(HeaderFields.NONE));
        assertEquals(Bytes.latin1("5\r\nHello\r\n0\r\n\r\n"), all);
    }
}
