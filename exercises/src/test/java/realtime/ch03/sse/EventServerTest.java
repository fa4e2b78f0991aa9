package realtime.ch03.sse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Example;
import realtime.conformance.model.ModelEvents;
import realtime.conformance.model.ModelHistory;
import realtime.conformance.sse.EventServerConformance;
import realtime.http.HeaderFields;
import realtime.http.RequestHead;
import realtime.sse.EventEncoder;
import realtime.sse.EventFeed;
import realtime.sse.EventHistory;
import realtime.sse.Outgoing;
import realtime.wire.Bytes;

/** Exercise 03.7. */
class EventServerTest implements EventServerConformance {
    @Override
    public EventFeed subject(EventEncoder encoder, EventHistory history, EventFeed.Terms terms) {
        return new EventServer(encoder, history, terms);
    }

    @Example
    void aReaderGetsAnEvent() {
        EventFeed feed = subject(ModelEvents::write, new ModelHistory(10), new EventFeed.Terms(15_000, 1_000));
        RequestHead request = new RequestHead("GET", "/scores", "HTTP/1.1", HeaderFields.NONE);
        int reader = feed.open(request, 0).reader().orElseThrow();
        feed.publish(Outgoing.data("2:1").withId("7"));
        assertEquals(Bytes.utf8("id: 7\ndata: 2:1\n\n"), feed.take(reader, 100));
    }
}
