package realtime.conformance.driver;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import realtime.wire.Bytes;

/** A connection over TCP or TLS. What a peer does not read is no reason to wait for ever: the watchdog ends the connection. */
final class TcpChannel implements Channel {
    private static final int CHUNK = 65_536;

    private final Socket socket;
    private final byte[] chunk = new byte[CHUNK];
    private Bytes said;
    private volatile boolean expired;

    TcpChannel(Socket socket) {
        this(socket, Bytes.EMPTY);
    }

    /** @param said what the peer has sent already */
    TcpChannel(Socket socket, Bytes said) {
        this.socket = socket;
        this.said = said;
        Watch.end(this, Patience.connection());
    }

    @Override
    public void send(Bytes octets, Cuts cuts) throws IOException {
        OutputStream out = socket.getOutputStream();
        for (Bytes segment : cuts.segments(octets)) {
            out.write(segment.toArray());
            out.flush();
        }
    }

    @Override
    public Bytes receive(Duration time) throws IOException {
        if (!said.isEmpty()) {
            Bytes now = said;
            said = Bytes.EMPTY;
            return now;
        }
        int count;
        try {
            socket.setSoTimeout((int) Math.max(1, time.toMillis()));
            count = socket.getInputStream().read(chunk);
        } catch (SocketException e) {
            throw expired ? new SocketTimeoutException("nothing in time") : e;
        }
        if (count < 0) {
            throw new EOFException("the connection has ended");
        }
        return Bytes.of(chunk, 0, count);
    }

    @Override
    public void finish() throws IOException {
        socket.shutdownOutput();
    }

    @Override
    public void expire() {
        expired = true;
        close();
    }

    @Override
    public void close() {
        Watch.forget(this);
        try {
            socket.close();
        } catch (IOException e) {
            // It is gone all the same.
        }
    }
}
