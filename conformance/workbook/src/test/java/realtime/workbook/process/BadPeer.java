package realtime.workbook.process;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ServerSocketFactory;

/** Something that listens on loopback and is no WebSocket server. */
final class BadPeer implements AutoCloseable {
    /** What it does with a connection. */
    interface Manners {
        void greet(Socket socket) throws IOException;
    }

    private static final int CHUNK = 64 * 1024;

    private final ServerSocket listener;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    BadPeer(Manners manners) throws IOException {
        this(ServerSocketFactory.getDefault(), manners);
    }

    /** The same, on sockets of any kind. */
    BadPeer(ServerSocketFactory sockets, Manners manners) throws IOException {
        listener = sockets.createServerSocket(0, 200, InetAddress.getLoopbackAddress());
        Thread.startVirtualThread(() -> {
            while (!listener.isClosed()) {
                try {
                    Socket socket = listener.accept();
                    open.add(socket);
                    Thread.startVirtualThread(() -> serve(socket, manners));
                } catch (IOException e) {
                    return; // closed
                }
            }
        });
    }

    private static void serve(Socket socket, Manners manners) {
        try {
            manners.greet(socket);
        } catch (IOException e) {
            // The suite has hung up.
        }
    }

    /** Accepts and says nothing. */
    static void silent(Socket socket) {}

    /** Closes at once. */
    static void closing(Socket socket) throws IOException {
        socket.close();
    }

    /** An ordinary web server. */
    static void web(Socket socket) throws IOException {
        socket.getInputStream().read(new byte[CHUNK]);
        socket.getOutputStream()
                .write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi".getBytes(StandardCharsets.US_ASCII));
    }

    /** Something that is no HTTP. */
    static void garbage(Socket socket) throws IOException {
        socket.getOutputStream().write("SSH-2.0-something\r\n\u0000\u0001".getBytes(StandardCharsets.ISO_8859_1));
    }

    /** A header line without an end. */
    static void gigabytes(Socket socket) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write("HTTP/1.1 101 Switching Protocols\r\nX-Long: ".getBytes(StandardCharsets.US_ASCII));
        byte[] chunk = "x".repeat(CHUNK).getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < CHUNK; i++) { // 4 GiB
            out.write(chunk);
        }
    }

    String url() {
        return "ws://127.0.0.1:" + listener.getLocalPort() + "/";
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (Socket socket : open) {
            socket.close();
        }
    }
}
