package realtime.workbook.gate;

import java.io.IOException;

/**
 * Something that must hold, and how it is measured.
 *
 * @param name one word, for the command line
 * @param measure what is measured
 * @param demanded what must come of it
 * @param measuring measures it
 */
public record Gate(String name, String measure, String demanded, Measuring measuring) {
    /**
     * What came of a measurement.
     *
     * @param figure with its unit
     * @param held whether that is what is demanded
     */
    public record Figure(String figure, boolean held) {}

    /** A measurement: it takes seconds, minutes, or hours. */
    @FunctionalInterface
    public interface Measuring {
        /** @throws IOException if what a run leaves cannot be read */
        Figure measure(Bench bench) throws IOException;
    }
}
