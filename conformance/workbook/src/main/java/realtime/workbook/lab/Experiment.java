package realtime.workbook.lab;

import java.io.PrintWriter;

/** One experiment of the book, run by {@code ./workbook lab NAME}. */
public interface Experiment {
    /** The name on the command line, such as {@code first}. */
    String name();

    /** One line for the list of experiments. */
    String summary();

    /** Whether it starts servers of others, or a browser: its recording is compared with the gates only. */
    default boolean needsServersOfOthers() {
        return false;
    }

    /** Whether it prints times, which no two runs share. */
    default boolean measuresTime() {
        return false;
    }

    /**
     * Runs it, and prints the same lines at every run, unless it {@linkplain #measuresTime() measures time}.
     *
     * @throws Exception if a server cannot be started or does not answer in time
     */
    void run(PrintWriter out) throws Exception;
}
