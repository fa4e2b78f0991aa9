package realtime.ch06.connection;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.time.Duration;
import realtime.websocket.connection.Endpoint;
import realtime.websocket.connection.Heartbeat;
import realtime.websocket.connection.State;
import realtime.wire.Bytes;

// tag::pulse[]
/**
 * Puts a {@link Heartbeat} on a connection: a virtual thread that sleeps, asks what is to be done, and does it. A lost peer's
 * socket is closed, so that whoever reads or writes there goes on.
 */
final class Pulse extends FilterInputStream {
    private final Heartbeat heartbeat;
    private final Endpoint endpoint;
    private final Socket socket;

    private Pulse(InputStream in, Heartbeat heartbeat, Endpoint endpoint, Socket socket) {
        super(in);
        this.heartbeat = heartbeat;
        this.endpoint = endpoint;
        this.socket = socket;
    }

    /** The stream to read instead of {@code in}: whatever comes through it is a sign of life. */
    static InputStream start(InputStream in, Heartbeat heartbeat, Endpoint endpoint, Socket socket) {
        Pulse pulse = new Pulse(in, heartbeat, endpoint, socket);
        Thread.startVirtualThread(pulse::run);
        return pulse;
    }

    @Override
    public int read(byte[] chunk, int from, int length) throws IOException {
        int count = super.read(chunk, from, length);
        synchronized (heartbeat) {
            heartbeat.heard(System.nanoTime());
        }
        return count;
    }

    private void run() {
        try {
            while (!socket.isClosed()) {
                switch (beat()) {
                    case Heartbeat.Beat.Wait wait -> Thread.sleep(Duration.ofNanos(wait.nanos()));
                    case Heartbeat.Beat.Ping ping -> Thread.startVirtualThread(this::ping); // a write can block
                    case Heartbeat.Beat.Lost lost -> socket.close();
                }
            }
        } catch (IOException e) {
            // It is gone all the same.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Heartbeat.Beat beat() {
        synchronized (heartbeat) {
            return heartbeat.beat(System.nanoTime());
        }
    }

    private void ping() {
        synchronized (endpoint) {
            try {
                if (endpoint.state() == State.OPEN) {
                    endpoint.ping(Bytes.EMPTY).octets().writeTo(socket.getOutputStream());
                }
            } catch (IOException e) {
                // Whoever reads will find that it is broken.
            }
        }
    }
}
// end::pulse[]
