package realtime.zoo;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import javax.net.SocketFactory;
import realtime.conformance.driver.Cuts;
import realtime.conformance.driver.Features;
import realtime.conformance.driver.ServerCore;
import realtime.conformance.driver.TcpServer;
import realtime.wire.Bytes;

/**
 * Puts a server without I/O on a port of 127.0.0.1: a virtual thread a connection, at most {@value #MOST} of them at a time,
 * each ended after {@value #IDLE_MILLIS} ms without a word from the client.
 */
public final class ZooServer implements AutoCloseable {
    private static final int MOST = 64;
    private static final int IDLE_MILLIS = 10_000;
    private static final int LINGER_MILLIS = 200;
    private static final int CHUNK = 8_192;

    private final ServerSocket listening;
    private final Features features;
    private final Supplier<ServerCore> connections;
    private final Cuts cuts;
    private final Semaphore free = new Semaphore(MOST);

    private ZooServer(ServerSocket listening, Features features, Supplier<ServerCore> connections, Cuts cuts) {
        this.listening = listening;
        this.features = features;
        this.connections = connections;
        this.cuts = cuts;
    }

    /**
     * Starts a member.
     *
     * @param port where; 0 takes a free one
     * @throws IllegalStateException if the port is taken
     */
    public static ZooServer start(Member.Server member, int port) {
        return start(member.features(), member.start().get(), member.cuts(), port);
    }

    /**
     * Starts a server.
     *
     * @param features what is known of it; its authority becomes the port's
     * @param connections makes the core of each connection
     * @param cuts how its answers are cut into segments
     * @param port where; 0 takes a free one
     * @throws IllegalStateException if the port is taken
     */
    public static ZooServer start(Features features, Supplier<ServerCore> connections, Cuts cuts, int port) {
        try {
            ServerSocket listening = new ServerSocket(port, MOST, InetAddress.getByName("127.0.0.1"));
            ZooServer server = new ZooServer(listening, features, connections, cuts);
            Thread.ofVirtual().start(server::accept);
            return server;
        } catch (IOException e) {
            throw new IllegalStateException("cannot listen on port " + port + ": " + e.getMessage(), e);
        }
    }

    /** The address of its echo service. */
    public URI uri() {
        return URI.create("ws://127.0.0.1:" + listening.getLocalPort() + features.path());
    }

    /** As a subject of the suite, over TCP. */
    public TcpServer subject(String name) {
        InetSocketAddress address = new InetSocketAddress("127.0.0.1", listening.getLocalPort());
        return new TcpServer(
                name,
                features.withAuthority("127.0.0.1:" + listening.getLocalPort()),
                address,
                SocketFactory.getDefault());
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                free.acquire();
                Socket socket = listening.accept();
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (IOException e) {
                free.release(); // closed, or one connection was lost: the loop asks
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void serve(Socket accepted) {
        try (Socket socket = accepted) {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(IDLE_MILLIS);
            converse(socket, connections.get());
        } catch (IOException e) {
            // the client has gone, or said nothing for too long
        } finally {
            free.release();
        }
    }

    private void converse(Socket socket, ServerCore core) throws IOException {
        byte[] buffer = new byte[CHUNK];
        while (!core.isClosed()) {
            int count = socket.getInputStream().read(buffer);
            if (count < 0) {
                return;
            }
            for (Bytes segment : cuts.segments(core.receive(Bytes.of(buffer, 0, count)))) {
                socket.getOutputStream().write(segment.toArray());
            }
        }
        sayGoodbye(socket, buffer);
    }

    /** Waits for the client's end, so that unread octets do not turn the FIN into an RST that loses the answer. */
    private static void sayGoodbye(Socket socket, byte[] buffer) throws IOException {
        socket.shutdownOutput();
        socket.setSoTimeout(LINGER_MILLIS);
        InputStream in = socket.getInputStream();
        for (int i = 0; i < MOST && in.read(buffer) >= 0; i++) {
            continue;
        }
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException e) {
            throw new IllegalStateException("the port does not close", e);
        }
    }
}
