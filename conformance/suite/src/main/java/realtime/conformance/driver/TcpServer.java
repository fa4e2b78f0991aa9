package realtime.conformance.driver;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import javax.net.SocketFactory;
import realtime.wire.Bytes;

/**
 * Drives a server over TCP or TLS, one connection an exchange.
 *
 * @param name its name in reports
 * @param features what is known of it
 * @param address where it listens
 * @param sockets makes unconnected sockets, for TLS those of an {@code SSLSocketFactory}
 */
public record TcpServer(String name, Features features, InetSocketAddress address, SocketFactory sockets)
        implements ServerSubject {
    private static final int CHUNK = 8_192;

    @Override
    public Channel connect() {
        return new TcpChannel(open());
    }

    @Override
    public Outcome exchange(Bytes request, Cuts cuts) {
        try (Socket socket = open()) {
            AnswerReader reader = new AnswerReader();
            try {
                send(socket, request, cuts);
            } catch (SocketTimeoutException e) {
                return reader.timedOut();
            } catch (IOException e) { // it may have answered before it closed
                return readToEnd(socket, reader);
            }
            return readToEnd(socket, reader);
        } catch (IOException e) { // only from closing
            return new Outcome.Closed(Bytes.EMPTY);
        }
    }

    @Override
    public ServerSubject inClearText() {
        return new TcpServer(name, features, address, SocketFactory.getDefault());
    }

    private Socket open() {
        try {
            Socket socket = sockets.createSocket();
            socket.setTcpNoDelay(true);
            socket.setSoTimeout((int) Patience.answer().toMillis());
            socket.connect(address, (int) Patience.connect().toMillis());
            return socket;
        } catch (IOException e) {
            throw new UnreachableException("no connection to " + address + ": " + e.getMessage(), e);
        }
    }

    private static void send(Socket socket, Bytes request, Cuts cuts) throws IOException {
        OutputStream out = socket.getOutputStream();
        for (Bytes segment : cuts.segments(request)) {
            out.write(segment.toArray());
            out.flush();
        }
    }

    private static Outcome readToEnd(Socket socket, AnswerReader reader) {
        byte[] buffer = new byte[CHUNK];
        long end = System.nanoTime() + Patience.answer().toNanos();
        boolean sentinelSent = false;
        try {
            while (!reader.isDone() || reader.switched() && !sentinelSent) {
                if (reader.switched() && !sentinelSent) {
                    sentinelSent = true;
                    send(socket, Sentinel.FRAMES, Cuts.NONE);
                    continue;
                }
                int left = (int) ((end - System.nanoTime()) / 1_000_000);
                if (left <= 0) {
                    return reader.timedOut();
                }
                socket.setSoTimeout(left);
                int count = socket.getInputStream().read(buffer);
                if (count < 0) {
                    return reader.closed();
                }
                reader.take(Bytes.of(buffer, 0, count));
            }
            sayGoodbye(socket, reader);
            return reader.timedOut();
        } catch (SocketTimeoutException e) {
            return reader.timedOut();
        } catch (IOException e) {
            return reader.closed();
        }
    }

    private static void sayGoodbye(Socket socket, AnswerReader reader) throws IOException {
        if (reader.switched()) {
            send(socket, Sentinel.CLOSE, Cuts.NONE);
        }
    }
}
