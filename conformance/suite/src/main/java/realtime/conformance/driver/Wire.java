package realtime.conformance.driver;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import javax.net.ssl.SSLSocket;
import realtime.wire.Bytes;

/** One accepted connection. It ends by itself after {@link Patience#connection()}, even within a write that blocks. */
final class Wire implements AutoCloseable {
    private static final int CHUNK = 8_192;
    private static final int LONGEST_HEAD = 65_536;
    private static final Bytes END = Bytes.latin1("\r\n\r\n");

    private final Socket plain;
    private final Thread watchdog;
    private Socket socket;
    private Bytes pending = Bytes.EMPTY;

    Wire(Socket socket) throws IOException {
        this.plain = socket;
        this.socket = socket;
        socket.setTcpNoDelay(true);
        watchdog = Thread.ofVirtual().start(this::endInTime);
    }

    private void endInTime() {
        try {
            Thread.sleep(Patience.connection());
            plain.close();
        } catch (InterruptedException | IOException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** From now on the octets of {@code other}, which is a layer on this connection. */
    void layer(Socket other) {
        socket = other;
    }

    Socket socket() {
        return socket;
    }

    /**
     * The next octets.
     *
     * @throws SocketTimeoutException if there are none in time
     * @throws EOFException if the client has ended its side
     */
    Bytes read(Duration time) throws IOException {
        if (!pending.isEmpty()) {
            Bytes now = pending;
            pending = Bytes.EMPTY;
            return now;
        }
        byte[] chunk = new byte[CHUNK];
        socket.setSoTimeout((int) Math.max(1, time.toMillis()));
        int count = socket.getInputStream().read(chunk);
        if (count < 0) {
            throw new EOFException("the connection has ended");
        }
        return Bytes.of(chunk, 0, count);
    }

    /** Exactly {@code count} octets. */
    Bytes exactly(int count, Duration time) throws IOException {
        socket.setSoTimeout((int) time.toMillis());
        byte[] octets = socket.getInputStream().readNBytes(count);
        if (octets.length < count) {
            throw new EOFException("the connection has ended");
        }
        return Bytes.of(octets);
    }

    /** A head with its empty line; what came behind it is read next. Less than a head if it does not end in time. */
    Bytes head(Duration time) {
        long until = System.nanoTime() + time.toNanos();
        Bytes collected = Bytes.EMPTY;
        try {
            while (collected.size() < LONGEST_HEAD && System.nanoTime() < until) {
                collected = collected.plus(read(Duration.ofNanos(until - System.nanoTime())));
                int end = collected.indexOf(END);
                if (end >= 0) {
                    pending = collected.from(end + END.size());
                    return collected.slice(0, end + END.size());
                }
            }
        } catch (IOException e) {
            return collected; // what came is all there is
        }
        return collected;
    }

    void send(Bytes octets, Cuts cuts) throws IOException {
        OutputStream out = socket.getOutputStream();
        for (Bytes segment : cuts.segments(octets)) {
            out.write(segment.toArray());
            out.flush();
        }
    }

    /** The same connection as a channel, which has a watchdog of its own. */
    Channel channel() {
        watchdog.interrupt();
        return new TcpChannel(socket, pending);
    }

    /** Speaks TLS from now on. */
    void secure(LocalCertificate certificate) throws IOException {
        SSLSocket secure =
                (SSLSocket) certificate.server().getSocketFactory().createSocket(plain, (InputStream) null, true);
        layer(secure);
        secure.startHandshake();
    }

    /** Ends this side: the client reads the end of the stream. */
    void finish() throws IOException {
        socket.shutdownOutput();
    }

    /** What has come but has not been read; it does not wait. */
    Bytes pending() {
        return pending;
    }

    @Override
    public void close() {
        watchdog.interrupt();
        try {
            plain.close();
        } catch (IOException e) {
            // It is gone all the same.
        }
    }
}
