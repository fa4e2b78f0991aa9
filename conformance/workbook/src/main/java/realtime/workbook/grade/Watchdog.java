package realtime.workbook.grade;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import realtime.conformance.run.Trial;

/**
 * Ends the child when a try does not end, and notes where in the code it is. We choose the processor's time over the clock's:
 * on a machine that is busy or slow, what is right takes longer, but it does not compute longer.
 */
final class Watchdog {
    private static final double PATIENCE = Double.parseDouble(System.getProperty("realtime.patience", "1"));
    private static final long LOOK_NANOS = 50_000_000;
    private static final int MOST_THREADS = 100;
    /** Of a stack that is looked through for the learner's line. */
    private static final int LINES = 30;

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
            Thread.interrupted(); // an exercise may interrupt whom it likes
            if (resting) {
                continue;
            }
            count();
            disentangle();
            long number = Trial.running();
            Thread thread = Trial.thread();
            long computed = THREADS.getThreadCpuTime(thread.threadId());
            long waited = isWaiting(thread) ? LOOK_NANOS : 0;
            Optional<String> stuck = property.exceeded(meals, computed, waited)
                    .or(() -> number == 0 ? Optional.empty() : oneTry.exceeded(number, computed, waited));
            if (stuck.isPresent() && !resting) {
                end(Note.Kind.STUCK, stuck.get() + at(thread));
            }
        }
    }

    /** Threads without end would take the machine down before any time limit. */
    private void count() {
        int threads = THREADS.getThreadCount();
        if (threads > MOST_THREADS) {
            end(Note.Kind.CROWD, threads + " were running" + at(Trial.thread()));
        }
    }

    private void disentangle() {
        long[] entangled = THREADS.findDeadlockedThreads();
        if (entangled != null) {
            end(
                    Note.Kind.DEADLOCK,
                    Arrays.stream(THREADS.getThreadInfo(entangled, LINES))
                            .filter(Objects::nonNull)
                            .map(info -> info.getThreadName()
                                    + Places.learners(info.getStackTrace())
                                            .map(place -> " at " + place)
                                            .orElse(""))
                            .collect(Collectors.joining(", ")));
        }
    }

    private void end(Note.Kind kind, String text) {
        notes.write(Note.of(kind, text));
        Runtime.getRuntime().halt(0);
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
