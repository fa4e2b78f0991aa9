package realtime.conformance.exercise;

import java.lang.management.ManagementFactory;

/** How much memory a piece of code asks for, whether or not it keeps it. */
public final class Memory {
    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Memory() {}

    /**
     * Octets that this thread allocates while the body runs. The body should have run once before, for its classes to be
     * loaded.
     *
     * @throws Exception whatever the body throws
     */
    public static long allocated(Question.Body<?> body) throws Exception {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        body.run();
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }
}
