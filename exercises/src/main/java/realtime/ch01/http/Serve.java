package realtime.ch01.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import realtime.http.message.HttpCore;
import realtime.wire.Bytes;

/** Given: a server on a socket, one virtual thread a connection. It ends with its process. */
public final class Serve {
    private static final int PORT = 8_201;
    private static final int PATIENCE_MILLIS = 30_000;

    private Serve() {}

    /** @param arguments the port; without one it is 8201 */
    public static void main(String[] arguments) throws IOException {
        int port = arguments.length == 0 ? PORT : Integer.parseInt(arguments[0]);
        try (ServerSocket listener = new ServerSocket(port, 50, InetAddress.getLoopbackAddress())) {
            System.out.println("http://127.0.0.1:" + listener.getLocalPort() + "/score");
            while (true) {
                Socket socket = listener.accept();
                Thread.ofVirtual().start(() -> serve(socket));
            }
        }
    }

    private static void serve(Socket socket) {
        try (socket) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            HttpCore core = new Conversation();
            InputStream in = socket.getInputStream();
            byte[] buffer = new byte[8_192];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                boolean ended = core.isClosed(); // then what the client still sends is read and dropped
                core.receive(Bytes.of(buffer, 0, count)).writeTo(socket.getOutputStream());
                if (core.isClosed() && !ended) {
                    socket.shutdownOutput();
                }
            }
        } catch (IOException e) {
            // the client has left, or was silent for too long
        }
    }
}
