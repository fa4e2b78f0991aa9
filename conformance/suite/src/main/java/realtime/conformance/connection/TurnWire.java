package realtime.conformance.connection;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.function.Consumer;
import realtime.websocket.connection.TurnTaker;
import realtime.wire.Bytes;
import realtime.wire.BytesBuilder;

/** A wire without a network: what comes and how much it takes is said before each turn. */
final class TurnWire implements TurnTaker.Wire {
    private static final int PATIENCE = 100; // calls in one turn that move nothing

    private final BytesBuilder taken = new BytesBuilder();
    private final BytesBuilder fresh = new BytesBuilder();
    private final Consumer<String> waits;
    private Bytes come = Bytes.EMPTY;
    private boolean finished;
    private boolean broken;
    private int room;
    private int reads;
    private int vain;
    private int total;
    private int shutDownBehind = -1;

    /** @param waits is told when a turn does not end; it must throw */
    TurnWire(Consumer<String> waits) {
        this.waits = waits;
    }

    /** A turn begins: {@code more} has come, and there is room for so many octets. */
    void next(Bytes more, int space) {
        come = come.plus(more);
        room = space;
        fresh.take();
        reads = 0;
        vain = 0;
    }

    /** The peer ends its side behind what has come. */
    void finish() {
        finished = true;
    }

    /** From here on whoever reads or writes gets an exception. */
    void breaks() {
        broken = true;
    }

    @Override
    public int read(ByteBuffer buffer) throws IOException {
        reads++;
        check("the wire was read again and again");
        int count = Math.min(come.size(), buffer.remaining());
        if (count == 0) {
            vain++;
            return finished && come.isEmpty() ? -1 : 0;
        }
        come.slice(0, count).writeTo(buffer);
        come = come.from(count);
        return count;
    }

    @Override
    public int write(ByteBuffer buffer) throws IOException {
        check("the same octets were offered again and again, and there was no room for them");
        byte[] octets = new byte[Math.min(room, buffer.remaining())];
        buffer.get(octets);
        vain += octets.length == 0 ? 1 : 0;
        room -= octets.length;
        total += octets.length;
        taken.append(Bytes.of(octets));
        fresh.append(Bytes.of(octets));
        return octets.length;
    }

    private void check(String otherwise) throws IOException {
        if (vain > PATIENCE) {
            waits.accept(otherwise);
        }
        if (broken) {
            throw new IOException("Broken pipe");
        }
    }

    @Override
    public void shutdownOutput() throws IOException {
        check("the own side was ended again and again");
        vain++;
        shutDownBehind = shutDownBehind < 0 ? total : shutDownBehind;
    }

    /** How often it was read in this turn. */
    int reads() {
        return reads;
    }

    /** Whether all that has come was read. */
    boolean isRead() {
        return come.isEmpty();
    }

    /** Whether there is no room left in this turn. */
    boolean isFull() {
        return room == 0;
    }

    /** How many octets it has taken. */
    int written() {
        return total;
    }

    /** What it has taken in this turn. */
    Bytes fresh() {
        return fresh.take();
    }

    /** All that it has taken so far. */
    Bytes heard() {
        Bytes all = taken.take();
        taken.append(all);
        return all;
    }

    /** Behind how many octets the own side was ended; -1: it was not. */
    int shutDownBehind() {
        return shutDownBehind;
    }
}
