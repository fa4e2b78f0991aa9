package realtime.conformance.driver;

import realtime.wire.Bytes;

/** One side of one connection, without I/O: octets in, octets out. */
public interface ConnectionCore {
    /** Takes the next octets of the other side and returns what this one sends now; empty if nothing. */
    Bytes receive(Bytes in);

    /** Whether this side has closed the connection (after sending what {@link #receive} returned). */
    boolean isClosed();

    /** The other side has ended its half of the connection: returns what this one still sends. */
    default Bytes end() {
        return Bytes.EMPTY;
    }
}
