package realtime.ch01.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Example;
import realtime.conformance.http.BodyLengthsConformance;
import realtime.http.HeaderFields;
import realtime.http.RequestHead;
import realtime.http.message.BadMessageException;
import realtime.http.message.BodyLength;
import realtime.http.message.BodyRule;

/** Exercise 01.3. */
class BodyLengthsTest implements BodyLengthsConformance {
    @Override
    public BodyRule subject() {
        return new BodyLengths();
    }

    @Example
    void aRequestInChunks() throws BadMessageException {
        HeaderFields fields = HeaderFields.of("Host", "a", "Transfer-Encoding", "Chunked");
        assertEquals(new BodyLength.Chunked(), subject().ofRequest(new RequestHead("POST", "/", "HTTP/1.1", fields)));
    }
}
