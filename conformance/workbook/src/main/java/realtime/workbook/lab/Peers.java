package realtime.workbook.lab;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import realtime.http.RequestHead;
import realtime.reference.JettyServer;
import realtime.websocket.ServerHandshake;
import realtime.zoo.servers.RealServer;
import realtime.zoo.servers.RealServers;

/** Several servers side by side: our own by the book, and programs that others have written. */
final class Peers implements AutoCloseable {
    /** One server on loopback, with an echo service at {@code /echo}. */
    record Peer(String name, int port, Runnable running) {
        String status(UnaryOperator<RequestHead> change) {
            return Ask.status(port, change.apply(Sample.good(port)));
        }

        /** The status, and whether the answer names version 13. */
        String verdict(UnaryOperator<RequestHead> change) {
            return Ask.verdict(port, change.apply(Sample.good(port)));
        }
    }

    private static final Map<String, String> FOREIGN = new TreeMap<>(
            Map.of("java-websocket", "Java-WebSocket", "netty", "Netty", "tomcat", "Tomcat", "undertow", "Undertow"));

    private final List<Peer> peers = new ArrayList<>();

    private Peers() {}

    /** The server by the book and the reference. */
    static Peers bookAndReference() throws IOException {
        return new Peers().book().jetty();
    }

    /** The reference alone. */
    static Peers reference() {
        return new Peers().jetty();
    }

    /** The reference and the servers of others. */
    static Peers others() {
        return new Peers().jetty().foreign();
    }

    /** All of them. */
    static Peers everybody() throws IOException {
        return new Peers().book().jetty().foreign();
    }

    private Peers foreign() {
        FOREIGN.forEach((name, title) -> {
            RealServer server = RealServers.all().get(name).get();
            add(title, server.port(), server::close);
        });
        return this;
    }

    private Peers book() throws IOException {
        Stage stage = Stage.byTheBook(ServerHandshake.Policy.path("/echo"));
        return add("by the book", stage.port(), stage::close);
    }

    private Peers jetty() {
        JettyServer jetty = JettyServer.start();
        return add("Jetty", jetty.uri().getPort(), jetty::close);
    }

    private Peers add(String name, int port, Runnable running) {
        peers.add(new Peer(name, port, running));
        return this;
    }

    List<Peer> all() {
        return List.copyOf(peers);
    }

    /** A label and the servers' names: the first line of a table. */
    List<String> head(String label) {
        List<String> cells = new ArrayList<>(List.of(label));
        peers.forEach(peer -> cells.add(peer.name()));
        return cells;
    }

    /** A label and what each server answers to the changed handshake. */
    List<String> row(String label, UnaryOperator<RequestHead> change) {
        List<String> cells = new ArrayList<>(List.of(label));
        peers.forEach(peer -> cells.add(peer.status(change)));
        return cells;
    }

    @Override
    public void close() {
        peers.forEach(peer -> peer.running().run());
    }
}
