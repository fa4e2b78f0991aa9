package realtime.workbook.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds threads that an exercise has started and not ended. */
final class LeftThreads {
    /** What Java calls a thread that nobody named. */
    private static final String DEFAULT_NAME = "Thread-\\d+|pool-\\d+-thread-\\d+";

    private static final long GRACE_MILLIS = 2_000;

    private final Set<Thread> known;

    private LeftThreads(Set<Thread> known) {
        this.known = known;
    }

    static LeftThreads before() {
        return new LeftThreads(Thread.getAllStackTraces().keySet());
    }

    /** The names of the threads that are new and still there after a moment, each with its place in the code. */
    List<String> after() {
        List<String> left = new ArrayList<>();
        long end = System.nanoTime() + GRACE_MILLIS * 1_000_000;
        for (Map.Entry<Thread, StackTraceElement[]> entry :
                Thread.getAllStackTraces().entrySet()) {
            Thread thread = entry.getKey();
            String place = Places.learners(entry.getValue()).orElse("");
            boolean suspicious = !place.isEmpty() || thread.getName().matches(DEFAULT_NAME);
            if (suspicious && !known.contains(thread) && thread != Thread.currentThread() && outlives(thread, end)) {
                left.add(thread.getName() + (place.isEmpty() ? "" : " at " + place));
            }
        }
        return left;
    }

    private static boolean outlives(Thread thread, long end) {
        try {
            thread.join(Math.max(1, (end - System.nanoTime()) / 1_000_000));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return thread.isAlive();
    }
}
