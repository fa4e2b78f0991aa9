package realtime.conformance.driver;

import realtime.wire.Bytes;

/** The server's side of one connection, without I/O: octets in, octets out. */
public interface ServerCore {
    /** What the server sends by itself as soon as the connection is open; empty if nothing. Called once, behind the handshake. */
    default Bytes open() {
        return Bytes.EMPTY;
    }

    /** Takes the next octets of the client and returns what the server sends now; empty if nothing. */
    Bytes receive(Bytes in);

    /** Whether the server has closed the connection (after sending what {@link #receive} returned). */
    boolean isClosed();

    /** The client has ended its side of the connection: returns what the server still sends. */
    default Bytes end() {
        return Bytes.EMPTY;
    }
}
