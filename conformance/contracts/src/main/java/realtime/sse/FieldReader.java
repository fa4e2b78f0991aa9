package realtime.sse;

import java.util.Optional;

/** Exercise 03.3: what a line of an event stream says (HTML section 9.2.6). */
public interface FieldReader {
    /**
     * Reads a line.
     *
     * <p>A line that begins with a colon is a comment. In any other the name stands before the first colon and the value
     * behind it; if the value begins with a blank, that one blank is removed, and no other. A line without a colon is a name
     * with an empty value.
     *
     * <p>Four names have a meaning, written exactly so: {@code data}, {@code event}, {@code id}, {@code retry}. An id that holds
     * NUL (U+0000) is ignored; an empty one is not. A retry is one or more ASCII digits and nothing else; we choose to ignore
     * one that is larger than a {@code long} can hold.
     *
     * <p>Examples: {@code data: 2:1} gives {@code Data("2:1")}; {@code data} gives {@code Data("")}; {@code :data: x},
     * {@code Data: x} and {@code retry: soon} give nothing.
     *
     * @param line without its end; never empty
     * @return nothing if the line is to be ignored
     */
    Optional<Field> read(String line);
}
