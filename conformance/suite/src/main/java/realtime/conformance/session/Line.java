package realtime.conformance.session;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.function.Consumer;
import realtime.conformance.driver.Channel;
import realtime.conformance.driver.Cuts;
import realtime.wire.Bytes;

/**
 * The two directions of a connection. What is long is sent by a thread of its own while the answers are read: a peer may stop
 * reading while nobody reads what it says.
 */
final class Line implements AutoCloseable {
    private static final int LONG = 65_536;
    private static final Duration A_MOMENT = Duration.ofMillis(1);

    private final Channel channel;
    private final Consumer<Bytes> taker;
    private Thread writer;
    private long sent;
    private long lately;
    private End end;

    /** @param taker gets what the peer says */
    Line(Channel channel, Consumer<Bytes> taker) {
        this.channel = channel;
        this.taker = taker;
    }

    void send(Bytes octets, Cuts cuts) {
        lately = octets.size();
        sent += lately;
        if (octets.size() <= LONG || !channel.canBlock()) {
            write(octets, cuts);
            return;
        }
        writer = Thread.ofVirtual().start(() -> write(octets, cuts));
        while (end == null && isSending()) { // the watchdog of the channel ends a write that blocks
            receive(A_MOMENT);
        }
    }

    private void write(Bytes octets, Cuts cuts) {
        try {
            channel.send(octets, cuts);
        } catch (IOException e) {
            // It has ended; what it said before is still to be read.
        }
    }

    /** Whether something long is still on its way: nothing else can be sent meanwhile. */
    boolean isSending() {
        return writer != null && writer.isAlive();
    }

    void finish() {
        try {
            channel.finish();
        } catch (IOException e) {
            // It has ended already.
        }
    }

    /** Whether something came, or the end. */
    boolean receive(Duration time) {
        if (time.isNegative() || time.isZero()) {
            return false;
        }
        try {
            taker.accept(channel.receive(time));
        } catch (SocketTimeoutException e) {
            return false;
        } catch (EOFException e) {
            over(End.FIN);
        } catch (IOException e) {
            over(End.RST);
        }
        return true;
    }

    void over(End how) {
        end = end == null ? how : end;
    }

    /** How it ended; null as long as it has not. */
    End end() {
        return end;
    }

    /** How many octets were sent. */
    long sent() {
        return sent;
    }

    /** How many of them the last time. */
    long lately() {
        return lately;
    }

    @Override
    public void close() {
        channel.close();
    }
}
