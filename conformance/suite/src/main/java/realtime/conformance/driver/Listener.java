package realtime.conformance.driver;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Optional;

/** A listening socket on the loopback address, for one exchange: whoever comes late finds it closed. */
final class Listener implements AutoCloseable {
    private static final int BACKLOG = 8;
    private static final int SLICE_MILLIS = 20;

    private final ServerSocket server;

    private Listener(ServerSocket server) {
        this.server = server;
    }

    /**
     * @param port 0 for a free one
     * @throws UnreachableException if the port is in use
     */
    static Listener on(int port) {
        try {
            ServerSocket server = new ServerSocket();
            server.setReuseAddress(true);
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), BACKLOG);
            server.setSoTimeout(SLICE_MILLIS);
            return new Listener(server);
        } catch (IOException e) {
            throw new UnreachableException("the suite cannot listen on port " + port + ": " + e.getMessage(), e);
        }
    }

    int port() {
        return server.getLocalPort();
    }

    /** The next connection; nothing if the time is over, or the client has ended without making one. */
    Optional<Wire> accept(ClientProgram.Running client, Duration time) throws IOException {
        long until = System.nanoTime() + time.toNanos();
        boolean last = false;
        while (!last) {
            last = client.hasEnded() || System.nanoTime() > until; // it may have connected just before
            try {
                Socket socket = server.accept();
                return Optional.of(new Wire(socket));
            } catch (SocketTimeoutException e) {
                // Nobody in this slice.
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            // It is gone all the same.
        }
    }
}
