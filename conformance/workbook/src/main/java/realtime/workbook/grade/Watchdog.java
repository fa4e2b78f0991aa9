package realtime.workbook.grade;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import realtime.conformance.run.Trial;

/**
 * Ends the child when a try does not end, and notes where in the code it is. We choose the processor's time over the clock's:
 * on a machine that is busy or slow, what is right takes longer, but it does not compute longer.
 */
final class Watchdog {
    private static final double PATIENCE = Double.parseDouble(System.getProperty("realtime.patience", "1"));
    private static final long LOOK_NANOS = 50_000_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Notes notes;
    private final Limit oneTry = new Limit(Math.round(3e9 * PATIENCE), Math.round(5e9 * PATIENCE));
    private final Limit property = new Limit(Math.round(20e9 * PATIENCE), Math.round(20e9 * PATIENCE));
    private volatile long meals;
    private volatile boolean resting = true;

    private Watchdog(Notes notes) {
        this.notes = notes;
    }

    /** Watches the threads that properties run in. */
    static Watchdog start(Notes notes) {
        Watchdog watchdog = new Watchdog(notes);
        Thread thread = new Thread(watchdog::watch, "watchdog");
        thread.setDaemon(true);
        thread.setPriority(Thread.MAX_PRIORITY);
        thread.start();
        return watchdog;
    }

    /** A property or an exercise begins. */
    void feed() {
        meals++;
        resting = false;
    }

    /** Nothing runs now. */
    void rest() {
        resting = true;
    }

    private void watch() {
        while (true) {
            LockSupport.parkNanos(LOOK_NANOS);
            if (resting) {
                continue;
            }
            long number = Trial.running();
            Thread thread = Trial.thread();
            long computed = THREADS.getThreadCpuTime(thread.threadId());
            long waited = isWaiting(thread) ? LOOK_NANOS : 0;
            Optional<String> stuck = property.exceeded(meals, computed, waited)
                    .or(() -> number == 0 ? Optional.empty() : oneTry.exceeded(number, computed, waited));
            if (stuck.isPresent() && !resting) {
                notes.write(Note.of(Note.Kind.STUCK, stuck.get() + at(thread)));
                Runtime.getRuntime().halt(0);
            }
        }
    }

    private static boolean isWaiting(Thread thread) {
        return switch (thread.getState()) {
            case WAITING, TIMED_WAITING, BLOCKED -> true;
            case NEW, RUNNABLE, TERMINATED -> false;
        };
    }

    private static String at(Thread thread) {
        return Places.learners(thread.getStackTrace())
                .map(place -> " at " + place)
                .orElse("");
    }

    /** What one thing may take: so much of the processor, and so much waiting for something else. */
    private static final class Limit {
        private final long mostComputed;
        private final long mostWaited;
        private long what;
        private long begun;
        private long waited;

        Limit(long mostComputed, long mostWaited) {
            this.mostComputed = mostComputed;
            this.mostWaited = mostWaited;
        }

        /**
         * Looks once more.
         *
         * @param now the number of the thing that runs; with another number the count begins again
         * @param computed the time that the thread has had of the processor, in nanoseconds
         * @param more how long it has waited since the last look; the clock may have gone on for longer
         * @return in words, how long it has taken, if that is too long
         */
        Optional<String> exceeded(long now, long computed, long more) {
            if (now != what) {
                what = now;
                begun = computed;
                waited = 0;
            }
            waited += more;
            return computed - begun > mostComputed
                    ? Optional.of("computing for " + seconds(mostComputed))
                    : waited > mostWaited ? Optional.of("waiting for " + seconds(mostWaited)) : Optional.empty();
        }

        private static String seconds(long nanos) {
            long seconds = Math.max(1, Math.round(nanos / 1e9));
            return seconds == 1 ? "1 second" : seconds + " seconds";
        }
    }
}
