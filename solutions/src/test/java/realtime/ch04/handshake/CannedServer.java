package realtime.ch04.handshake;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ServerSocketFactory;
import realtime.http.MalformedHeadException;
import realtime.http.RequestHead;
import realtime.wire.Bytes;

/** Takes one connection, reads a request, sends prepared octets, and says what the client did with its end. */
final class CannedServer implements AutoCloseable {
    private final ServerSocket listener;
    private final CompletableFuture<RequestHead> request = new CompletableFuture<>();
    private final CompletableFuture<Integer> afterwards = new CompletableFuture<>();

    /** @param answer in it {@code ACCEPT} stands for the right accept value */
    CannedServer(ServerSocketFactory sockets, String answer) throws IOException {
        listener = sockets.createServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread.startVirtualThread(() -> serve(answer));
    }

    private void serve(String answer) {
        try (Socket socket = listener.accept()) {
            RequestHead head =
                    RequestReader.read(socket, Deadline.in(Pieces.PATIENCE)).head();
            request.complete(head);
            String accept = new AcceptKey()
                    .accept(head.fields().first("Sec-WebSocket-Key").orElseThrow());
            socket.getOutputStream()
                    .write(Bytes.latin1(answer.replace("ACCEPT", accept)).toArray());
            socket.setSoTimeout(10_000);
            afterwards.complete(socket.getInputStream().read());
        } catch (IOException | MalformedHeadException e) {
            request.completeExceptionally(e);
            afterwards.completeExceptionally(e);
        }
    }

    int port() {
        return listener.getLocalPort();
    }

    RequestHead request() throws InterruptedException, ExecutionException, TimeoutException {
        return request.get(10, TimeUnit.SECONDS);
    }

    /** The first octet behind the request, or -1 if the client closed. */
    int afterwards() throws InterruptedException, ExecutionException, TimeoutException {
        return afterwards.get(10, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}
