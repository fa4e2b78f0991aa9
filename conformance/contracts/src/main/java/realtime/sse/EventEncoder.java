package realtime.sse;

import realtime.wire.Bytes;

/** Exercise 03.1: write an event as a block of lines (HTML section 9.2.5). */
public interface EventEncoder {
    /**
     * The octets of a block, in UTF-8. Every line ends with LF, and an empty line ends the block.
     *
     * <p>The lines come in this order, each only if the block has it: the comment, {@code event}, {@code id}, {@code retry},
     * {@code data}. A field is written as its name, a colon, one blank, its value; a comment has no name.
     *
     * <p>Example: type {@code score}, id {@code 7}, data {@code 2:1} gives the lines {@code event: score}, {@code id: 7},
     * {@code data: 2:1} and an empty one.
     *
     * <p>A text may hold line ends: CR LF, LF or CR. Data is written as one {@code data} line for each of its lines, empty ones
     * included, and a comment likewise: {@code a LF} is two lines, the second one empty. Nothing else ends a line, not even
     * U+2028, U+0085 or a form feed: such a character is written as it is.
     *
     * <p>A type or an id is one line and cannot be split. If it holds CR, LF or NUL it is refused, for what stands behind would
     * become a field of its own, and an id with NUL is ignored by whoever reads it.
     *
     * @throws IllegalArgumentException if the type or the id holds CR, LF or NUL
     */
    Bytes encode(Outgoing block);
}
