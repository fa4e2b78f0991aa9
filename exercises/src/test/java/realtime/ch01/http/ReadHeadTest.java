package realtime.ch01.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import net.jqwik.api.Example;
import realtime.conformance.http.ReadHeadConformance;
import realtime.http.HeaderFields;
import realtime.http.MalformedHeadException;
import realtime.http.message.Head;
import realtime.http.message.HeadReader;
import realtime.wire.Bytes;

/** Exercise 01.2. */
class ReadHeadTest implements ReadHeadConformance {
    @Override
    public HeadReader subject(int limit) {
        return new ReadHead(limit);
    }

    @Example
    void aHeadThatCameInTwoPieces() throws MalformedHeadException {
        HeadReader reader = subject(LIMIT);
        assertEquals(Optional.empty(), reader.read(Bytes.latin1("GET / HTTP/1.1\r\nHos")));
        Head head = new Head("GET / HTTP/1.1", HeaderFields.of("Host", "a"));
        HeadReader.Read read = new HeadReader.Read(head, Bytes.latin1("abc")); // the body has begun
        assertEquals(Optional.of(read), reader.read(Bytes.latin1("t: a \r\n\r\nabc")));
    }
}
