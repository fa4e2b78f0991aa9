package realtime.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.function.Supplier;
import realtime.conformance.driver.Cuts;
import realtime.conformance.driver.ServerCore;
import realtime.wire.Bytes;

/** Puts a server without I/O on a port of the loopback address, a virtual thread a connection. */
final class CoreServer implements AutoCloseable {
    private static final int CHUNK = 8_192;
    private static final int GOODBYE_MILLIS = 1_000;

    private final Supplier<ServerCore> connections;
    private final Cuts cuts;
    private final ServerSocket listener;

    /**
     * @param connections makes the server's side of a connection
     * @param cuts how its answers are cut
     * @throws IOException if the port cannot be had; 0 takes a free one
     */
    CoreServer(Supplier<ServerCore> connections, Cuts cuts, int port) throws IOException {
        this.connections = connections;
        this.cuts = cuts;
        this.listener = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        Thread.startVirtualThread(this::listen);
    }

    int port() {
        return listener.getLocalPort();
    }

    private void listen() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                Thread.startVirtualThread(() -> serve(socket));
            } catch (IOException e) { // close() ends accept() like this
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            ServerCore core = connections.get();
            byte[] buffer = new byte[CHUNK];
            int count = 0;
            while (!core.isClosed() && (count = socket.getInputStream().read(buffer)) >= 0) {
                send(socket, core.receive(Bytes.of(buffer, 0, count)));
            }
            if (count >= 0) {
                socket.shutdownOutput();
                socket.setSoTimeout(GOODBYE_MILLIS); // octets left unread would turn the goodbye into a reset
                socket.getInputStream().readNBytes(CHUNK);
            }
        } catch (IOException e) {
            // The peer has gone.
        }
    }

    private void send(Socket socket, Bytes answer) throws IOException {
        OutputStream out = socket.getOutputStream();
        for (Bytes segment : cuts.segments(answer)) {
            out.write(segment.toArray());
            out.flush();
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}
