package realtime.conformance.driver;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import realtime.wire.Bytes;

/** A connection to a core without I/O. Nothing is waited for: what has not been said by now is never said. */
final class MemoryChannel implements Channel {
    private final ConnectionCore core;
    private Bytes pending;

    /** @param said what the other side has sent already */
    MemoryChannel(ConnectionCore core, Bytes said) {
        this.core = core;
        this.pending = said;
    }

    @Override
    public void send(Bytes octets, Cuts cuts) throws IOException {
        for (Bytes segment : cuts.segments(octets)) {
            if (core.isClosed()) {
                throw new IOException("the connection has ended");
            }
            pending = pending.plus(core.receive(segment));
        }
    }

    @Override
    public Bytes receive(Duration time) throws IOException {
        if (!pending.isEmpty()) {
            Bytes now = pending;
            pending = Bytes.EMPTY;
            return now;
        }
        if (core.isClosed()) {
            throw new EOFException("the connection has ended");
        }
        throw new SocketTimeoutException("nothing more");
    }

    @Override
    public boolean canBlock() {
        return false;
    }

    @Override
    public void finish() {
        pending = pending.plus(core.end());
    }

    @Override
    public void close() {
        core.end();
    }
}
