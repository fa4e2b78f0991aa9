package realtime.conformance.connection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.function.Predicate;
import realtime.conformance.driver.Cuts;
import realtime.conformance.driver.Patience;
import realtime.wire.Bytes;

/** The suite's end of a TCP connection on this machine; the other end belongs to the code that is judged. */
final class FarEnd implements AutoCloseable {
    private static final int CHUNK = 65_536;
    private static final int MOST = 1 << 24;

    /** How reading came to its end. */
    enum How {
        /** The other side has ended, and all that it sent is there. */
        FIN("the end of TCP"),
        /** The connection was reset. */
        RESET("a reset of TCP, which can destroy what was sent last"),
        /** Nothing more came in time. */
        SILENCE("nothing more, and no end of TCP"),
        /** What was waited for has come. */
        FOUND("more perhaps");

        private final String words;

        How(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    private final Socket socket;
    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();

    FarEnd(Socket socket) throws IOException {
        this.socket = socket;
        socket.setTcpNoDelay(true);
    }

    /** Two ends of one connection. */
    record Pair(Socket near, FarEnd far) {
        static Pair open() {
            try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                Socket far = new Socket(listener.getInetAddress(), listener.getLocalPort());
                return new Pair(listener.accept(), new FarEnd(far));
            } catch (IOException e) {
                throw new IllegalStateException("no connection on this machine: " + e.getMessage(), e);
            }
        }
    }

    /** Sends as much as the other side takes. */
    void send(Bytes octets, Cuts cuts) {
        try {
            for (Bytes segment : cuts.segments(octets)) {
                socket.getOutputStream().write(segment.toArray());
            }
        } catch (IOException e) {
            // The other side has gone; what it said before is still to be read.
        }
    }

    /** Reads until the other side ends, or {@code enough} of all that has come. */
    How read(Duration time, Predicate<Bytes> enough) {
        long until = System.nanoTime() + time.toNanos();
        byte[] chunk = new byte[CHUNK];
        try {
            while (!enough.test(heard())) {
                long left = (until - System.nanoTime()) / 1_000_000;
                if (left <= 0 || heard.size() > MOST) {
                    return How.SILENCE;
                }
                socket.setSoTimeout((int) left);
                int count = socket.getInputStream().read(chunk);
                if (count < 0) {
                    return How.FIN;
                }
                heard.write(chunk, 0, count);
            }
            return How.FOUND;
        } catch (SocketTimeoutException e) {
            return How.SILENCE;
        } catch (IOException e) {
            return How.RESET;
        }
    }

    /** Reads until the other side ends. */
    How readToEnd() {
        return read(Patience.answer(), octets -> false);
    }

    /** All that has been read. */
    Bytes heard() {
        return Bytes.of(heard.toByteArray());
    }

    /** Forgets what has been read up to here. */
    void forget(int octets) {
        Bytes rest = heard().from(octets);
        heard.reset();
        heard.writeBytes(rest.toArray());
    }

    /** Ends this side; the other one can still send. */
    void finish() {
        try {
            socket.shutdownOutput();
        } catch (IOException e) {
            // It has ended already.
        }
    }

    /** Breaks the connection. */
    void reset() {
        try {
            socket.setSoLinger(true, 0);
        } catch (IOException e) {
            // It is broken already.
        }
        close();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            // It has gone all the same.
        }
    }
}
