package realtime.ch01.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import net.jqwik.api.Example;
import realtime.conformance.http.DecodeChunkedConformance;
import realtime.conformance.model.ModelData;
import realtime.conformance.model.ModelHead;
import realtime.conformance.model.ModelSizes;
import realtime.http.HeaderFields;
import realtime.http.message.BadMessageException;
import realtime.http.message.BodyDecoder;
import realtime.http.message.ChunkDataReader;
import realtime.http.message.HeadReader;
import realtime.wire.Bytes;

/** Exercise 01.6. */
class DecodeChunkedTest implements DecodeChunkedConformance {
    @Override
    public BodyDecoder subject(ChunkDataReader data, HeadReader trailers, long limit) {
        return new DecodeChunked(data, trailers, limit);
    }

    @Example
    void aBodyWithTrailersAndTheNextRequestBehindIt() throws BadMessageException {
        BodyDecoder decoder = subject(new ModelData(new ModelSizes()), new ModelHead(1_000), 5);
        BodyDecoder.End end = new BodyDecoder.End(HeaderFields.of("X-Sum", "7"), Bytes.latin1("GET"));
        Bytes octets = Bytes.latin1("5\r\nHello\r\n0\r\nX-Sum: 7\r\nHost: b\r\n\r\nGET");
        assertEquals(new BodyDecoder.Decoded(Bytes.latin1("Hello"), Optional.of(end)), decoder.decode(octets));
    }
}
