package realtime.ch04.handshake;

import java.net.SocketTimeoutException;
import java.time.Duration;

/**
 * The moment at which a handshake must be over. A read timeout alone begins anew with every octet: a peer that sends
 * one octet a second would hold the connection for hours.
 */
record Deadline(long nanoTime) {
    static Deadline in(Duration patience) {
        return new Deadline(System.nanoTime() + patience.toNanos());
    }

    /**
     * The time that is left, in milliseconds, at least 1: just what a socket wants for its timeout.
     *
     * @throws SocketTimeoutException if there is none left
     */
    int millis() throws SocketTimeoutException {
        long left = nanoTime - System.nanoTime();
        if (left <= 0) {
            throw new SocketTimeoutException("the handshake took too long");
        }
        return (int) Math.min(Integer.MAX_VALUE, left / 1_000_000 + 1);
    }
}
