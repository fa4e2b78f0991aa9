package realtime.ch03.sse;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import realtime.http.ResponseHead;
import realtime.sse.Reconnection;

// tag::reconnect[]
/** Exercise 03.8: read, follow or fail, and when to come back, by the rules of {@link Reconnection}. */
public final class Reconnect implements Reconnection {
    // tag::solution[]
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    // end::solution[]

    @Override
    public Decision judge(URI asked, ResponseHead head, int redirects) {
        // tag::solution[]
        if (REDIRECTS.contains(head.status())) { // SSE-REQ-006, HTML section 9.2.1
            return redirects < MOST_REDIRECTS ? follow(asked, head) : new Decision.Fail("too many redirects");
        }
        if (head.status() != 200) { // SSE-RSP-002 and -003, HTML section 9.2.2
            return new Decision.Fail("the status is " + head.status());
        }
        List<String> types = head.fields().all("Content-Type");
        String type = types.size() == 1 ? types.getFirst().split(";", 2)[0].strip() : "";
        return type.equalsIgnoreCase("text/event-stream") // SSE-RSP-001
                ? new Decision.Read()
                : new Decision.Fail("the media type is no event stream: " + types); // SSE-RSP-004
        // end::solution[]
    }
    // tag::solution[]

    private static Decision follow(URI asked, ResponseHead head) {
        try {
            URI location = asked.resolve(head.fields().first("Location").orElseThrow());
            boolean http =
                    "http".equalsIgnoreCase(location.getScheme()) || "https".equalsIgnoreCase(location.getScheme());
            return http ? new Decision.Follow(location) : new Decision.Fail("a redirect to " + location);
        } catch (RuntimeException e) { // there is no Location, or it is no URI
            return new Decision.Fail("a redirect to nowhere: " + e.getMessage());
        }
    }
    // end::solution[]

    @Override
    public long delay(long retry, int failures, RandomGenerator random) {
        // tag::solution[]
        long most = Math.max(retry, LONGEST_BACKOFF);
        long longest = retry; // SSE-REC-003, HTML section 9.2.3: nobody comes earlier
        for (int i = 0; i < failures && longest > 0 && longest < most; i++) {
            longest = Math.min(most, 2 * longest);
        }
        return longest == retry ? retry : random.nextLong(retry, longest + 1);
        // end::solution[]
    }
}
// end::reconnect[]
