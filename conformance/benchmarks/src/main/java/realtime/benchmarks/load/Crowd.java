package realtime.benchmarks.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Many clients of one server, on one thread: each sends a message, waits for its echo, and sends the next one. */
final class Crowd implements AutoCloseable {
    private static final int[] SIZES = {16, 125};
    private static final byte[] KEY = {0x37, (byte) 0xFA, 0x21, 0x3D};

    private final Selector selector = Selector.open();
    private final List<Client> clients = new ArrayList<>();
    private long[] nanos = new long[1 << 16];
    private int count;

    private static final class Client {
        private final SocketChannel channel;
        private final byte[] echo;
        private final ByteBuffer message;
        private final ByteBuffer in;
        private long sent;

        Client(SocketChannel channel, int size) {
            this.channel = channel;
            this.message = ByteBuffer.allocateDirect(6 + size);
            this.echo = new byte[2 + size];
            this.in = ByteBuffer.allocate(echo.length);
            message.put((byte) 0x81).put((byte) (0x80 | size)).put(KEY);
            echo[0] = (byte) 0x81;
            echo[1] = (byte) size;
            for (int i = 0; i < size; i++) {
                echo[2 + i] = (byte) ('a' + i % 26);
                message.put((byte) (echo[2 + i] ^ KEY[i % 4]));
            }
        }

        void send() throws IOException {
            sent = System.nanoTime();
            message.rewind();
            channel.write(message);
            if (message.hasRemaining()) {
                throw new IOException("a socket with nothing in it does not take a small message");
            }
        }

        /** Whether the echo is there. */
        boolean receive(ByteBuffer buffer) throws IOException {
            buffer.clear();
            if (channel.read(buffer) < 0) {
                throw new IOException("the server has closed");
            }
            in.put(buffer.flip());
            if (in.hasRemaining()) {
                return false;
            }
            in.clear();
            if (!Arrays.equals(in.array(), echo)) {
                throw new IOException("the echo is another message");
            }
            return true;
        }
    }

    Crowd(int port, int connections) throws IOException {
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        for (int i = 0; i < connections; i++) {
            SocketChannel channel = SocketChannel.open(address);
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            channel.setOption(StandardSocketOptions.SO_LINGER, 0); // thousands of closed ones need not linger
            shakeHands(channel, address);
            channel.configureBlocking(false);
            Client client = new Client(channel, SIZES[i % SIZES.length]);
            channel.register(selector, SelectionKey.OP_READ, client);
            clients.add(client);
        }
    }

    private static void shakeHands(SocketChannel channel, InetSocketAddress address) throws IOException {
        String request = "GET " + Subject.PATH + " HTTP/1.1\r\nHost: 127.0.0.1:" + address.getPort()
                + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
        channel.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.ISO_8859_1)));
        ByteBuffer response = ByteBuffer.allocate(4_096);
        String head = "";
        while (!head.endsWith("\r\n\r\n")) {
            if (channel.read(response) < 0 || !response.hasRemaining()) {
                throw new IOException("no 101: " + head);
            }
            head = new String(response.array(), 0, response.position(), StandardCharsets.ISO_8859_1);
        }
        if (!head.startsWith("HTTP/1.1 101")) {
            throw new IOException("no 101: " + head);
        }
    }

    /**
     * What was measured.
     *
     * @param messages a second
     * @param middle half of the echoes came within so many microseconds
     * @param late 99 of 100 came within so many microseconds
     * @param count of all messages
     */
    record Figures(double messages, double middle, double late, long count) {}

    /** Lets all of them talk for some milliseconds. */
    Figures talk(long millis) throws IOException {
        count = 0;
        long begin = System.nanoTime();
        long end = begin + millis * 1_000_000;
        ByteBuffer buffer = ByteBuffer.allocateDirect(256);
        for (Client client : clients) {
            client.send();
        }
        int waiting = clients.size();
        while (waiting > 0) {
            if (selector.select(5_000) == 0) {
                throw new IOException("no echo for five seconds");
            }
            for (SelectionKey key : selector.selectedKeys()) {
                waiting -= take((Client) key.attachment(), buffer, end);
            }
            selector.selectedKeys().clear();
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        Arrays.sort(nanos, 0, count);
        return new Figures(count / seconds, nanos[count / 2] / 1e3, nanos[(int) (count * 0.99)] / 1e3, count);
    }

    /** Returns 1 if this one has sent its last message. */
    private int take(Client client, ByteBuffer buffer, long end) throws IOException {
        if (!client.receive(buffer)) {
            return 0;
        }
        long now = System.nanoTime();
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = now - client.sent;
        if (now > end) {
            return 1;
        }
        client.send();
        return 0;
    }

    @Override
    public void close() throws IOException {
        for (Client client : clients) {
            client.channel.close();
        }
        selector.close();
    }
}
