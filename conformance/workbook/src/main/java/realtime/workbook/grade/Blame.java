package realtime.workbook.grade;

import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.util.Locale;
import realtime.workbook.grade.ChildProcess.End;

/** The sentences for an exercise that brought its process down. */
final class Blame {
    /** More threads than this want to run, for each processor: then the machine is busy. */
    private static final double BUSY = 1.5;

    /** A status above this one says which signal ended the process. */
    private static final int SIGNAL = 128;

    private Blame() {}

    /** @param words how long it has taken for what, and where: {@code computing for 3 seconds at AcceptKey.java:17} */
    static String stuck(String words, String property) {
        String question = words.startsWith("waiting")
                ? "Is there a wait that never ends?"
                : "Is there a loop that never ends? Or one that copies everything again at each step?";
        return "It does not come to an end: in " + property + " it had been " + words + ". " + question;
    }

    static String exit(String place) {
        return "It ended the whole Java process" + at(place)
                + ". Code that others call never does that: return, or throw an exception.";
    }

    static String threads(String names) {
        return "It left a thread running (" + names + "). Whoever starts a thread must see that it ends.";
    }

    static String crowd(String words) {
        return "It started threads without end: " + words + ". Whoever starts threads must know how many.";
    }

    static String deadlock(String names) {
        return "Threads wait for each other, and will for ever (" + names
                + "). Locks must be taken in the same order everywhere.";
    }

    /** Without a note of the child itself. */
    static String end(End end, int status) {
        if (end == End.SILENT) {
            return "Nothing was heard of it for " + ChildProcess.SILENCE_SECONDS + " seconds, so it was stopped."
                    + busy();
        }
        if (status == Child.OUT_OF_MEMORY) {
            return "It exhausted the memory: 256 MB are all there is.";
        }
        return status > SIGNAL
                ? "The system ended the Java process in the middle of it (signal " + (status - SIGNAL)
                        + "). Code that goes past Java's own checks can do that, and so can a lack of memory."
                : "The Java process ended in the middle of it, without a word (status " + status + ").";
    }

    /** That it may be nobody's fault. */
    private static String busy() {
        OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
        double load = system.getSystemLoadAverage(); // negative where the system does not tell
        int processors = system.getAvailableProcessors();
        return load <= BUSY * processors
                ? " Is there a loop, or a wait, that never ends?"
                : String.format(
                        Locale.ROOT,
                        " The machine may be just busy (its load is %.1f on %d processors): try again when it is not.",
                        load,
                        processors);
    }

    private static String at(String place) {
        return place.isEmpty() ? "" : " at " + place;
    }
}
