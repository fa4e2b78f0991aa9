package realtime.conformance.model;

import java.util.ArrayList;
import java.util.List;
import realtime.sse.EventHistory;
import realtime.sse.Outgoing;

/** The suite's own history: it keeps everything, and answers as if it did not. */
public final class ModelHistory implements EventHistory {
    private final int capacity;
    private final List<Outgoing> all = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();

    public ModelHistory(int capacity) {
        this.capacity = capacity;
    }

    @Override
    public void add(Outgoing event) {
        if (event.id().orElse("").isEmpty()) {
            throw new IllegalArgumentException("an event without an id");
        }
        all.add(event);
        ids.add(event.id().orElseThrow());
    }

    @Override
    public Replay since(String lastEventId) {
        if (lastEventId.isEmpty()) {
            return new Replay(List.of(), true);
        }
        int oldest = Math.max(0, all.size() - capacity);
        int seen = ids.lastIndexOf(lastEventId);
        return seen >= 0 && seen >= oldest - 1
                ? new Replay(all.subList(seen + 1, all.size()), true)
                : new Replay(all.subList(oldest, all.size()), false);
    }
}
