package realtime.conformance.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import realtime.conformance.Unsupported;
import realtime.conformance.Violation;
import realtime.conformance.driver.Cuts;

/** What each peer says by itself on a new connection: found out once, with an exchange of sentinels. */
final class Greetings {
    private static final Map<Object, List<Said>> KNOWN = new WeakHashMap<>();

    private Greetings() {}

    /** @param key stands for the peer, whatever wraps it */
    static synchronized List<Said> of(Object key, Peer peer) {
        return KNOWN.computeIfAbsent(key, any -> listen(peer));
    }

    /** Nothing, if there is no conversation with it at all: that is for the properties to find out. */
    private static List<Said> listen(Peer peer) {
        try (Session session = peer.open("")) {
            Mark start = session.mark();
            session.send(Sentinels.frames(true), Cuts.NONE);
            session.await(now -> Sentinels.answered(now, start, true));
            return session.heard(Mark.START, Set.of(), Optional.empty(), true).messages();
        } catch (Violation | Unsupported e) {
            return List.of();
        }
    }
}
