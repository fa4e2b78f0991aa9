package realtime.workbook.grade;

import java.util.concurrent.locks.LockSupport;
import realtime.conformance.run.Trial;

/** Ends the child when a try does not end, and notes where in the code it is. */
final class Watchdog {
    private static final double PATIENCE = Double.parseDouble(System.getProperty("realtime.patience", "1"));
    private static final long TRY_MILLIS = Math.round(3_000 * PATIENCE);
    private static final long PROPERTY_MILLIS = Math.round(20_000 * PATIENCE);
    private static final long LOOK_NANOS = 50_000_000;

    private final Notes notes;
    private final Thread main = Thread.currentThread();
    private volatile long fed = System.nanoTime();
    private volatile boolean resting = true;

    private Watchdog(Notes notes) {
        this.notes = notes;
    }

    /** Watches this thread and the ones that properties run in. */
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
        fed = System.nanoTime();
        resting = false;
    }

    /** Nothing runs now. */
    void rest() {
        resting = true;
    }

    private void watch() {
        while (true) {
            LockSupport.parkNanos(LOOK_NANOS);
            long running = (System.nanoTime() - fed) / 1_000_000;
            boolean stuck = Math.min(Trial.current().tryMillis(), running) > TRY_MILLIS || running > PROPERTY_MILLIS;
            if (stuck && !resting) {
                notes.write(Note.of(Note.Kind.STUCK, place()));
                Runtime.getRuntime().halt(0);
            }
        }
    }

    private String place() {
        return Places.learners(Trial.current().thread().getStackTrace())
                .or(() -> Places.learners(main.getStackTrace()))
                .orElse("");
    }
}
