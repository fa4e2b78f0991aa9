package realtime.workbook.watch;

import java.util.List;

/** Where the lines go. */
public interface Face {
    /** Characters a line. */
    int width();

    /** Lines a screen; at least ten are assumed. */
    int height();

    /** Replaces what is there. No line is longer than {@link #width}, not counting escape sequences for colours. */
    void show(List<String> lines);

    /** Gives the terminal back as it was, as long as {@code other} runs. */
    void lend(Runnable other);
}
