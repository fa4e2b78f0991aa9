package realtime.ch04.handshake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import javax.net.ServerSocketFactory;
import realtime.http.MalformedHeadException;
import realtime.http.RequestHead;
import realtime.http.ResponseHead;
import realtime.websocket.Refusal;
import realtime.websocket.ServerHandshake;

// tag::server[]
/** Puts a {@link ServerHandshake} on sockets: loopback only, a virtual thread a connection, one handshake each. */
public final class HandshakeServer implements AutoCloseable {
    private final ServerHandshake handshake;
    private final Upgraded upgraded;
    private final Options options;
    private final ServerSocket listener;
    private final Semaphore places;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    /**
     * How a server listens.
     *
     * @param sockets plain or TLS
     * @param port from 1 to 65535, or 0 for a free one
     * @param patience how long a client may take for its request
     * @param log takes one line a connection
     * @param places connections at a time; further ones wait in the listener's queue
     */
    public record Options(ServerSocketFactory sockets, int port, Duration patience, Consumer<String> log, int places) {
        /** 256 places. */
        public Options(ServerSocketFactory sockets, int port, Duration patience, Consumer<String> log) {
            this(sockets, port, patience, log, 256);
        }

        /** Plain TCP, ten seconds of patience, no log. */
        public static Options onPort(int port) {
            return new Options(ServerSocketFactory.getDefault(), port, Duration.ofSeconds(10), line -> {});
        }
    }

    /** @throws IOException if the port cannot be had */
    public HandshakeServer(ServerHandshake handshake, Upgraded upgraded, Options options) throws IOException {
        this.handshake = handshake;
        this.upgraded = upgraded;
        this.options = options;
        this.places = new Semaphore(options.places());
        this.listener = options.sockets().createServerSocket(options.port(), 50, InetAddress.getLoopbackAddress());
        Thread.startVirtualThread(this::listen);
    }

    public int port() {
        return listener.getLocalPort();
    }

    private void listen() {
        while (!listener.isClosed()) {
            places.acquireUninterruptibly();
            try {
                Socket socket = listener.accept();
                open.add(socket);
                Thread.startVirtualThread(() -> serve(socket));
            } catch (IOException e) { // close() ends accept() like this
                places.release();
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            shakeHands(socket);
        } catch (IOException | RuntimeException e) {
            options.log().accept("the connection broke: " + e.getMessage());
        } finally {
            open.remove(socket);
            places.release();
        }
    }

    private void shakeHands(Socket socket) throws IOException {
        try {
            RequestReader.Received received = RequestReader.read(socket, Deadline.in(options.patience()));
            ResponseHead response = respond(received.head());
            send(socket, response);
            if (response.status() == 101) { // WS-HSR-006, RFC 6455 section 4.2.2: from here on it is a WebSocket
                socket.setSoTimeout(0);
                socket.setTcpNoDelay(true); // a small frame does not wait until the one before it is acknowledged
                InputStream rest = new ByteArrayInputStream(received.rest().toArray());
                InputStream in = new SequenceInputStream(rest, socket.getInputStream());
                upgraded.talk(received.head(), response, in, socket);
            }
        } catch (MalformedHeadException e) { // WS-HSS-026, RFC 6455 section 10.7
            int status = e.position() < RequestReader.LIMIT ? 400 : 431;
            send(socket, Refusal.of(status, e.getMessage()).response());
        }
    }

    private ResponseHead respond(RequestHead request) {
        try {
            return handshake.respond(request);
        } catch (RuntimeException e) { // an exercise that is not written yet, or that fails
            options.log().accept(e + " in " + e.getStackTrace()[0]);
            return Refusal.of(500, "a piece of the handshake threw").response();
        }
    }

    /** Sends a response; one that is no 101 is the last thing to be said. */
    private void send(Socket socket, ResponseHead response) throws IOException {
        options.log().accept("answered " + response.status() + " " + response.reason());
        socket.getOutputStream().write(response.encode().toArray());
        if (response.status() != 101) {
            socket.shutdownOutput();
            socket.setSoTimeout(1_000); // closing with octets unread would send a reset, and the response could be lost
            socket.getInputStream().readNBytes(RequestReader.LIMIT);
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (Socket socket : open) {
            socket.close();
        }
    }
}
// end::server[]
