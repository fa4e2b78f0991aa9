package realtime.ch04.handshake;

import static realtime.todo.Todo.todo;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import realtime.http.ResponseHead;
import realtime.websocket.Refusal;
import realtime.websocket.VersionNegotiator;

// tag::version[]
/** Exercise 04.9, starred: agree on a version, by the rules of {@link VersionNegotiator}. */
public final class NegotiateVersion implements VersionNegotiator {
    @Override
    public Optional<Refusal> check(List<String> versionLines, Set<Integer> supported) {
        throw todo("04.9");
    }

    @Override
    public OptionalInt retry(ResponseHead refusal, Set<Integer> mine) {
        throw todo("04.9");
    }
}
// end::version[]
