package realtime.conformance.driver;

import realtime.wire.Bytes;

/** The server's side of one connection, without I/O: octets in, octets out. */
public interface ServerCore extends ConnectionCore {
    /** What the server sends by itself as soon as the connection is open; empty if nothing. Called once, behind the handshake. */
    default Bytes open() {
        return Bytes.EMPTY;
    }
}
