package realtime.conformance.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import realtime.conformance.Unsupported;
import realtime.conformance.Violation;
import realtime.conformance.driver.Cuts;

/**
 * What a peer does on every connection: found out once, with an exchange of sentinels.
 *
 * @param greeting what it says by itself on a new connection
 * @param echoes whether it sends back what it gets
 */
record Habits(List<Said> greeting, boolean echoes) {
    private static final Map<Object, Habits> KNOWN = new WeakHashMap<>();

    /** Those of a peer with which there is no conversation at all: that is for the properties to find out. */
    private static final Habits UNKNOWN = new Habits(List.of(), true);

    /** @param key stands for the peer, whatever wraps it */
    static synchronized Habits of(Object key, Peer peer) {
        return KNOWN.computeIfAbsent(key, any -> listen(peer));
    }

    private static Habits listen(Peer peer) {
        try (Session session = peer.open("")) {
            Mark start = session.mark();
            session.send(Sentinels.frames(true), Cuts.NONE);
            boolean echoes = session.await(now -> Sentinels.answered(now, start, true));
            boolean alive = Sentinels.answered(session, start, false);
            List<Said> said = session.heard(Mark.START, Set.of(), Optional.empty(), true, true)
                    .messages();
            return new Habits(said, echoes || !alive);
        } catch (Violation | Unsupported e) {
            return UNKNOWN;
        }
    }
}
