package realtime.conformance.handshake;

import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import realtime.conformance.driver.Call;
import realtime.conformance.driver.ClientSubject;
import realtime.conformance.run.Trial;

/**
 * The requests of a client that has to be started for each: one request is judged by several properties, but only once by each,
 * so that more tries are more requests.
 */
final class Requested {
    private record Entry(ClientSeen seen, Set<Trial> judges) {}

    private static final Map<Call, Entry> REQUESTS = new HashMap<>();
    private static WeakReference<ClientSubject> owner = new WeakReference<>(null);

    private Requested() {}

    /** What {@code client} did with this call, if the property that runs now has not judged it yet. */
    static synchronized Optional<ClientSeen> before(ClientSubject client, Call call) {
        if (owner.get() != client) {
            REQUESTS.clear();
            owner = new WeakReference<>(client);
        }
        return Optional.ofNullable(REQUESTS.get(call))
                .filter(entry -> entry.judges().add(Trial.current()))
                .map(Entry::seen);
    }

    /** What it has just done; {@link #before} has been asked before. */
    static synchronized void remember(ClientSubject client, ClientSeen seen) {
        if (client.features().isCostly() && seen.asked().isPresent()) {
            REQUESTS.put(seen.call(), new Entry(seen, new HashSet<>(Set.of(Trial.current()))));
        }
    }
}
