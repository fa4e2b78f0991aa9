package realtime.ch06.connection;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import realtime.websocket.ServerHandshake;

// tag::loop[]
/** An echo server on one thread: it waits for all connections at once, and gives a turn to each that is ready. */
public final class Loop implements AutoCloseable {
    private static final int BUFFER = 1 << 14; // one for all
    private static final long SWEEP = 500; // milliseconds between two looks at the clock

    private final House house;
    private final Selector selector = Selector.open();
    private final ServerSocketChannel listener = ServerSocketChannel.open();
    private final SelectionKey door;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
    private long swept = System.nanoTime();

    /**
     * What holds for every connection.
     *
     * @param handshake without extensions: we choose a loop that does not compress
     * @param quiet how long a client may be quiet before it gets a ping
     * @param patience how long its request, its answer to a ping, and the end of a connection may take
     * @param places connections at a time; further ones wait in the listener's queue
     */
    public record House(ServerHandshake handshake, Duration quiet, Duration patience, int places) {}

    /**
     * Listens on the loopback interface.
     *
     * @param port 0 for a free one
     * @throws IOException if the port cannot be had
     */
    public Loop(int port, House house) throws IOException {
        this.house = house;
        listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_000);
        listener.configureBlocking(false);
        door = listener.register(selector, SelectionKey.OP_ACCEPT);
        Thread.ofPlatform().daemon().name("loop").start(this::run);
    }

    public int port() {
        return listener.socket().getLocalPort();
    }

    private void run() {
        try (selector) {
            while (listener.isOpen()) {
                selector.select(this::ready, SWEEP);
                if (System.nanoTime() - swept > SWEEP * 1_000_000) {
                    swept = System.nanoTime();
                    door.interestOps(SelectionKey.OP_ACCEPT);
                    selector.keys().forEach(this::sweep);
                }
            }
            selector.keys().forEach(Loop::close);
        } catch (IOException | RuntimeException e) {
            selector.keys().forEach(Loop::close);
        }
    }

    private void ready(SelectionKey key) {
        if (key == door) {
            accept();
            return;
        }
        try {
            int next = ((Guest) key.attachment()).ready(buffer);
            if (next == 0) {
                close(key);
            } else if (next != key.interestOps()) {
                key.interestOps(next);
            }
        } catch (IOException | RuntimeException e) { // a guest that breaks something breaks it for himself alone
            close(key);
        }
    }

    private void accept() {
        try {
            while (selector.keys().size() <= house.places()) {
                SocketChannel channel = listener.accept();
                if (channel == null) {
                    return;
                }
                channel.configureBlocking(false);
                channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
                channel.register(selector, SelectionKey.OP_READ, new Guest(channel, house));
            }
            door.interestOps(0); // no place is left: the door stays shut until the next sweep
        } catch (IOException e) {
            door.interestOps(0);
        }
    }

    private void sweep(SelectionKey key) {
        try {
            if (key != door && ((Guest) key.attachment()).isLost(swept, key.interestOps() == SelectionKey.OP_READ)) {
                close(key);
            }
        } catch (IOException | RuntimeException e) {
            close(key);
        }
    }

    private static void close(SelectionKey key) {
        try {
            key.channel().close();
        } catch (IOException e) {
            // It is gone all the same.
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
        selector.wakeup();
    }
}
// end::loop[]
