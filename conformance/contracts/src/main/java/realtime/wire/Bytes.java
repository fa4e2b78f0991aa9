package realtime.wire;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * An immutable sequence of octets.
 *
 * <p>Two are equal when they hold the same octets. The text form is hexadecimal, in pairs, with blanks: {@code 81 85 37}.
 */
public final class Bytes implements Comparable<Bytes> {
    public static final Bytes EMPTY = new Bytes(new byte[0]);
    private static final HexFormat PAIRS = HexFormat.ofDelimiter(" ");

    private final byte[] octets;

    private Bytes(byte[] octets) {
        this.octets = octets;
    }

    /** The octets of a copy of {@code array}. */
    public static Bytes of(byte... array) {
        return array.length == 0 ? EMPTY : new Bytes(array.clone());
    }

    /**
     * The octets of {@code array} from {@code from} (inclusive) to {@code to} (exclusive), copied.
     *
     * @throws IndexOutOfBoundsException if the range leaves the array
     */
    public static Bytes of(byte[] array, int from, int to) {
        java.util.Objects.checkFromToIndex(from, to, array.length);
        return from == to ? EMPTY : new Bytes(Arrays.copyOfRange(array, from, to));
    }

    /**
     * Reads hexadecimal digits in pairs; blanks and line ends between pairs are skipped.
     *
     * @throws IllegalArgumentException if a character is no hexadecimal digit, or a pair is cut
     */
    public static Bytes hex(String text) {
        String digits = text.replaceAll("\\s+", "");
        try {
            return of(HexFormat.of().parseHex(digits));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "not hexadecimal octets: \"" + text + "\" (expected pairs such as 81 85)", e);
        }
    }

    /** The ISO-8859-1 octets of {@code text}: one octet a character, which is how HTTP heads travel. */
    public static Bytes latin1(String text) {
        return encode(text, StandardCharsets.ISO_8859_1);
    }

    /** The UTF-8 octets of {@code text}. */
    public static Bytes utf8(String text) {
        return encode(text, StandardCharsets.UTF_8);
    }

    private static Bytes encode(String text, Charset charset) {
        return of(text.getBytes(charset));
    }

    /** All parts, one behind the other. */
    public static Bytes join(List<Bytes> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        parts.forEach(part -> out.writeBytes(part.octets));
        return new Bytes(out.toByteArray());
    }

    public int size() {
        return octets.length;
    }

    public boolean isEmpty() {
        return octets.length == 0;
    }

    /**
     * The octet at {@code index} as a number from 0 to 255.
     *
     * @throws IndexOutOfBoundsException if {@code index} is not in 0 … size - 1
     */
    public int at(int index) {
        return octets[index] & 0xFF;
    }

    /**
     * The octets from {@code from} (inclusive) to {@code to} (exclusive).
     *
     * @throws IndexOutOfBoundsException if the range leaves this sequence
     */
    public Bytes slice(int from, int to) {
        return of(octets, from, to);
    }

    /** The octets from {@code from} to the end. */
    public Bytes from(int from) {
        return slice(from, size());
    }

    /** This sequence, then {@code other}. */
    public Bytes plus(Bytes other) {
        return isEmpty() ? other : other.isEmpty() ? this : join(List.of(this, other));
    }

    /** The index of the first occurrence of {@code part}, or -1. */
    public int indexOf(Bytes part) {
        return indexOf(part, 0);
    }

    /** The index of the first occurrence of {@code part} at or after {@code start}, or -1. */
    public int indexOf(Bytes part, int start) {
        for (int i = Math.max(0, start); i + part.size() <= size(); i++) {
            if (Arrays.equals(octets, i, i + part.size(), part.octets, 0, part.size())) {
                return i;
            }
        }
        return -1;
    }

    public boolean startsWith(Bytes prefix) {
        return size() >= prefix.size() && slice(0, prefix.size()).equals(prefix);
    }

    /** A fresh array that holds these octets. */
    public byte[] toArray() {
        return octets.clone();
    }

    /** One character an octet (ISO-8859-1). */
    public String latin1() {
        return new String(octets, StandardCharsets.ISO_8859_1);
    }

    @Override
    public int compareTo(Bytes other) {
        return Arrays.compareUnsigned(octets, other.octets);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes that && Arrays.equals(octets, that.octets);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(octets);
    }

    /** Hexadecimal pairs with blanks between them: {@code 48 54 54 50}. */
    @Override
    public String toString() {
        return PAIRS.formatHex(octets);
    }
}
