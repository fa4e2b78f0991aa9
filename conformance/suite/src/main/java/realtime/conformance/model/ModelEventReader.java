package realtime.conformance.model;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import realtime.sse.Event;
import realtime.sse.EventReader;
import realtime.wire.Bytes;

/** The suite's own reader of event streams: it reads the whole stream anew each time. */
public final class ModelEventReader implements EventReader {
    private final String before;
    private Bytes all = Bytes.EMPTY;
    private int told;

    /** @param lastEventId that of the connection before */
    public ModelEventReader(String lastEventId) {
        this.before = lastEventId;
    }

    @Override
    public List<Event> read(Bytes chunk) {
        all = all.plus(chunk);
        List<Event> events = ModelDispatcher.events(all, before);
        List<Event> fresh = new ArrayList<>(events.subList(told, events.size()));
        told = events.size();
        return fresh;
    }

    @Override
    public String lastEventId() {
        return ModelDispatcher.over(all, before).lastEventId();
    }

    @Override
    public OptionalLong retry() {
        return ModelDispatcher.over(all, before).retry();
    }
}
