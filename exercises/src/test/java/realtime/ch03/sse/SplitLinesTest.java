package realtime.ch03.sse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Example;
import realtime.conformance.sse.SplitLinesConformance;
import realtime.sse.LineSplitter;
import realtime.sse.TooLongException;
import realtime.wire.Bytes;

/** Exercise 03.2. */
class SplitLinesTest implements SplitLinesConformance {
    @Override
    public LineSplitter subject(int limit) {
        return new SplitLines(limit);
    }

    @Example
    void aLineThatCameInTwoPieces() throws TooLongException {
        LineSplitter splitter = subject(100);
        assertEquals(List.of(), splitter.split(Bytes.utf8("data: 2")));
        assertEquals(List.of("data: 2:1", ""), splitter.split(Bytes.utf8(":1\n\n")));
    }
}
