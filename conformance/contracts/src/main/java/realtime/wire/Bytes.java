package realtime.wire;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * An immutable sequence of octets.
 *
 * <p>Two are equal when they hold the same octets. The text form is hexadecimal, in pairs, with blanks: {@code 81 85 37}.
 *
 * <p>A part of a sequence is a view: nothing is copied, and the whole stays in memory as long as the part.
 */
public final class Bytes implements Comparable<Bytes> {
    public static final Bytes EMPTY = new Bytes(new byte[0]);
    private static final HexFormat PAIRS = HexFormat.ofDelimiter(" ");

    private final byte[] array; // nobody changes it; only streams of writeTo see it
    private final int start;
    private final int size;

    private Bytes(byte[] array) {
        this(array, 0, array.length);
    }

    private Bytes(byte[] array, int start, int size) {
        this.array = array;
        this.start = start;
        this.size = size;
    }

    /** The first octets of an array that the caller hands over, and never touches again. */
    static Bytes own(byte[] array, int size) {
        return size == 0 ? EMPTY : new Bytes(array, 0, size);
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
        Objects.checkFromToIndex(from, to, array.length);
        return from == to ? EMPTY : new Bytes(Arrays.copyOfRange(array, from, to));
    }

    /** The octets of {@code buffer} from its position to its limit, copied; they count as read. */
    public static Bytes of(ByteBuffer buffer) {
        byte[] array = new byte[buffer.remaining()];
        buffer.get(array);
        return own(array, array.length);
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
        byte[] array = text.getBytes(charset);
        return own(array, array.length);
    }

    /** All parts, one behind the other. */
    public static Bytes join(List<Bytes> parts) {
        byte[] all = new byte[parts.stream().mapToInt(Bytes::size).reduce(0, Math::addExact)];
        int at = 0;
        for (Bytes part : parts) {
            at = part.copyTo(all, at);
        }
        return own(all, at);
    }

    public int size() {
        return size;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    /**
     * The octet at {@code index} as a number from 0 to 255.
     *
     * @throws IndexOutOfBoundsException if {@code index} is not in 0 … size - 1
     */
    public int at(int index) {
        return array[start + Objects.checkIndex(index, size)] & 0xFF;
    }

    /**
     * The octets from {@code from} (inclusive) to {@code to} (exclusive).
     *
     * @throws IndexOutOfBoundsException if the range leaves this sequence
     */
    public Bytes slice(int from, int to) {
        Objects.checkFromToIndex(from, to, size);
        return from == to ? EMPTY : new Bytes(array, start + from, to - from);
    }

    /** The octets from {@code from} to the end. */
    public Bytes from(int from) {
        return slice(from, size);
    }

    /** This sequence, then {@code other}. */
    public Bytes plus(Bytes other) {
        if (isEmpty() || other.isEmpty()) {
            return isEmpty() ? other : this;
        }
        byte[] both = new byte[Math.addExact(size, other.size)];
        return own(both, other.copyTo(both, copyTo(both, 0)));
    }

    /** The index of the first occurrence of {@code part}, or -1. */
    public int indexOf(Bytes part) {
        return indexOf(part, 0);
    }

    /** The index of the first occurrence of {@code part} at or after {@code start}, or -1. */
    public int indexOf(Bytes part, int start) {
        for (int i = Math.max(0, start); i + part.size <= size; i++) {
            if (slice(i, i + part.size).equals(part)) {
                return i;
            }
        }
        return -1;
    }

    public boolean startsWith(Bytes prefix) {
        return size >= prefix.size && slice(0, prefix.size).equals(prefix);
    }

    /** A fresh array that holds these octets. */
    public byte[] toArray() {
        return Arrays.copyOfRange(array, start, start + size);
    }

    /** Puts these octets into {@code target} from {@code at} on; returns the index behind them. */
    int copyTo(byte[] target, int at) {
        System.arraycopy(array, start, target, at, size);
        return at + size;
    }

    /**
     * Writes these octets without a copy of them.
     *
     * @param out is handed the array behind them: it must neither keep it nor change what is in it, as streams of sockets and
     *     files do; for any other stream {@link #toArray} makes a copy
     */
    public void writeTo(OutputStream out) throws IOException {
        out.write(array, start, size);
    }

    /**
     * Puts these octets into {@code buffer}, from its position on.
     *
     * @throws java.nio.BufferOverflowException if there is no room for them
     */
    public void writeTo(ByteBuffer buffer) {
        buffer.put(array, start, size);
    }

    /** A buffer that shows these octets, without a copy, and cannot change them: for a socket that writes several at once. */
    public ByteBuffer view() {
        return ByteBuffer.wrap(array, start, size).slice().asReadOnlyBuffer();
    }

    /** What these octets become if {@code change} works on a copy of them. It must not keep the array. */
    public Bytes changed(Consumer<byte[]> change) {
        byte[] copy = toArray();
        change.accept(copy);
        return own(copy, copy.length);
    }

    /** One character an octet (ISO-8859-1). */
    public String latin1() {
        return new String(array, start, size, StandardCharsets.ISO_8859_1);
    }

    /** The characters of which these octets are the UTF-8; U+FFFD stands where they are none. */
    public String utf8() {
        return new String(array, start, size, StandardCharsets.UTF_8);
    }

    @Override
    public int compareTo(Bytes other) {
        return Arrays.compareUnsigned(array, start, start + size, other.array, other.start, other.start + other.size);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes that
                && Arrays.equals(array, start, start + size, that.array, that.start, that.start + that.size);
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (int i = start; i < start + size; i++) {
            hash = 31 * hash + array[i];
        }
        return hash;
    }

    /** Hexadecimal pairs with blanks between them: {@code 48 54 54 50}. */
    @Override
    public String toString() {
        return PAIRS.formatHex(array, start, start + size);
    }
}
