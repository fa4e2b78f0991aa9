package realtime.workbook.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.function.Function;
import java.util.function.Supplier;
import realtime.conformance.driver.ServerCore;
import realtime.conformance.model.HandshakeCore;
import realtime.conformance.model.Model;
import realtime.conformance.model.ModelEcho;
import realtime.http.RequestHead;
import realtime.http.ResponseHead;
import realtime.websocket.ServerHandshake;
import realtime.wire.Bytes;

/** A listening socket on a free loopback port whose every connection plays the same script. */
final class Stage implements AutoCloseable {
    /** What a server does with one connection. */
    @FunctionalInterface
    interface Script {
        void play(Tap client) throws IOException;
    }

    private final ServerSocket listener;

    private Stage(ServerSocket listener) {
        this.listener = listener;
    }

    static Stage open(Script script) throws IOException {
        Stage stage = new Stage(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
        Thread.ofVirtual().start(() -> stage.accept(script));
        return stage;
    }

    /** A server that answers every request head with {@code answer}, and then only listens. */
    static Stage answering(Function<RequestHead, ResponseHead> answer) throws IOException {
        return open(client -> {
            client.send(answer.apply(Sample.parse(client.readHead())).encode());
            client.readSome();
        });
    }

    /** The suite's own server: every check of the standard, and an echo behind the 101. */
    static Stage byTheBook(ServerHandshake.Policy policy) throws IOException {
        ServerHandshake handshake = Model.handshake(policy);
        return running(() -> new HandshakeCore(handshake::respond, ModelEcho::new));
    }

    /** A server whose every connection has a core of its own. */
    static Stage running(Supplier<ServerCore> cores) throws IOException {
        return open(client -> serve(client, cores.get()));
    }

    private static void serve(Tap client, ServerCore core) throws IOException {
        while (!core.isClosed()) {
            Bytes in = client.readSome();
            if (in.isEmpty()) {
                return;
            }
            client.send(core.receive(in));
        }
    }

    private void accept(Script script) {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                Thread.ofVirtual().start(() -> play(script, socket));
            } catch (IOException e) { // closed: the play is over
                return;
            }
        }
    }

    private static void play(Script script, Socket socket) {
        try (Tap client = new Tap(socket)) {
            script.play(client);
        } catch (IOException e) {
            // the client left, or stayed silent too long: the next connection is another play
        }
    }

    int port() {
        return listener.getLocalPort();
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException("a listening socket cannot be closed", e);
        }
    }
}
