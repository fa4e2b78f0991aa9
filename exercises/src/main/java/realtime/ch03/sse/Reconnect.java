package realtime.ch03.sse;

import static realtime.todo.Todo.todo;

import java.net.URI;
import java.util.random.RandomGenerator;
import realtime.http.ResponseHead;
import realtime.sse.Reconnection;

// tag::reconnect[]
/** Exercise 03.8: read, follow or fail, and when to come back, by the rules of {@link Reconnection}. */
public final class Reconnect implements Reconnection {
    @Override
    public Decision judge(URI asked, ResponseHead head, int redirects) {
        throw todo("03.8");
    }

    @Override
    public long delay(long retry, int failures, RandomGenerator random) {
        throw todo("03.8");
    }
}
// end::reconnect[]
