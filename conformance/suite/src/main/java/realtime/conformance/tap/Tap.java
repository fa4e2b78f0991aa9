package realtime.conformance.tap;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import realtime.wire.Bytes;

/**
 * A TCP proxy on the loopback address in front of a server on the same. What travels is told first, then handed on, so that an
 * answer is never told before what it answers. It lets in only requests that name it in {@code Host} and come from a page of one
 * of the given origins: a page of somebody else's site, whatever name it gives this machine (DNS rebinding), gets a 403.
 */
public final class Tap implements AutoCloseable {
    private static final int MOST_CONNECTIONS = 16;

    /** How long a server may go on when its client has ended. */
    private static final Duration GOODBYE = Duration.ofSeconds(30);

    private final ServerSocket listener;
    private final int server;
    private final Set<String> origins;
    private final TapHub hub;
    private final AtomicInteger numbers = new AtomicInteger();
    private final Semaphore room = new Semaphore(MOST_CONNECTIONS);

    /**
     * Listens on a free port.
     *
     * @param server the port of the server
     * @param origins those of the pages that may connect, such as {@code http://127.0.0.1:8106}
     * @param hub gets what is seen
     */
    public Tap(int server, Set<String> origins, TapHub hub) throws IOException {
        this.listener = new ServerSocket(0, MOST_CONNECTIONS, InetAddress.getLoopbackAddress());
        this.server = server;
        this.origins = Set.copyOf(origins);
        this.hub = hub;
        Thread.startVirtualThread(this::listen);
    }

    public int port() {
        return listener.getLocalPort();
    }

    private void listen() {
        while (!listener.isClosed()) {
            try {
                Socket client = listener.accept();
                if (room.tryAcquire()) {
                    Thread.startVirtualThread(() -> serve(client));
                } else {
                    client.close();
                }
            } catch (IOException e) { // close() ends accept() like this
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            client.setTcpNoDelay(true);
            Optional<RequestStart> start = RequestStart.read(client);
            if (start.isPresent() && start.get().isFor(port(), origins)) {
                connect(client, start.get().octets());
            } else if (start.isPresent()) {
                client.getOutputStream()
                        .write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                                .getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException e) {
            // The client has gone.
        } finally {
            room.release();
        }
    }

    private void connect(Socket client, Bytes start) {
        int number = numbers.incrementAndGet();
        try (Socket upstream = new Socket(InetAddress.getLoopbackAddress(), server)) {
            upstream.setTcpNoDelay(true);
            hub.tell(new TapEvent(number, TapEvent.What.OPEN, TapEvent.From.CLIENT, Bytes.EMPTY));
            TappedPipe there = new TappedPipe(number, TapEvent.From.CLIENT, client, upstream, hub);
            TappedPipe back = new TappedPipe(number, TapEvent.From.SERVER, upstream, client, hub);
            there.pass(start);
            Thread answers = Thread.startVirtualThread(back);
            there.run();
            answers.join(GOODBYE);
        } catch (IOException e) {
            hub.tell(new TapEvent(number, TapEvent.What.UNREACHABLE, TapEvent.From.SERVER, Bytes.EMPTY));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}
