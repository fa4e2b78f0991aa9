package realtime.ch06.connection;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import javax.net.ServerSocketFactory;
import realtime.ch04.handshake.AcceptKey;
import realtime.ch04.handshake.ChooseSubprotocol;
import realtime.ch04.handshake.ExtensionOffers;
import realtime.ch04.handshake.HandshakeServer;
import realtime.ch04.handshake.RouteByPath;
import realtime.ch04.handshake.ValidateUpgrade;
import realtime.ch05.framing.NegotiateDeflate;
import realtime.websocket.ExtensionGrammar;
import realtime.websocket.ServerHandshake;
import realtime.websocket.ServerHandshake.Policy;
import realtime.websocket.framing.DeflateNegotiator;

// tag::serve[]
/** Puts the exercises of chapters 04, 05 and 06 on a port: an echo that speaks the whole protocol. */
public final class Serve {
    private static final Set<String> PATHS = Set.of("/chat", "/scores");
    private static final Set<String> SUBPROTOCOLS = Set.of("chat", "v2.chat", "mqtt");

    private Serve() {}

    /**
     * Serves until the process ends; the first line printed is the URL.
     *
     * @param arguments the port; none, or 0, for a free one
     * @throws IOException if the port cannot be had
     */
    public static void main(String... arguments) throws IOException, InterruptedException {
        try (HandshakeServer server = start(arguments.length == 0 ? 0 : Integer.parseInt(arguments[0]))) {
            System.out.println("ws://127.0.0.1:" + server.port() + "/chat");
            Thread.currentThread().join();
        }
    }

    /** Starts the server in the background: plain TCP, and a log on standard output. */
    public static HandshakeServer start(int port) throws IOException {
        ServerSocketFactory plain = ServerSocketFactory.getDefault();
        Duration patience = Duration.ofSeconds(10);
        return start(new HandshakeServer.Options(plain, port, patience, System.out::println), Duration.ofSeconds(30));
    }

    /**
     * The same, on sockets of any kind. Messages are compressed if the starred exercises of chapter 05 are there.
     *
     * @param quiet how long a client may be quiet before it gets a ping
     */
    public static HandshakeServer start(HandshakeServer.Options options, Duration quiet) throws IOException {
        DeflateOffers deflate = new DeflateOffers(new ExtensionOffers(), new NegotiateDeflate());
        boolean compresses = deflate.isWritten();
        ServerHandshake handshake = compresses
                ? handshake(deflate, Set.of(DeflateNegotiator.NAME))
                : handshake(new ExtensionOffers(), Set.of());
        Optional<DeflateOffers> agreement = compresses ? Optional.of(deflate) : Optional.empty();
        Echo echo = new Echo(agreement, quiet, options.patience(), options.log());
        return new HandshakeServer(handshake, echo, options);
    }

    /**
     * The same on one thread for all connections, if the starred exercise 06.9 is there.
     *
     * @param quiet how long a client may be quiet before it gets a ping
     * @param places connections at a time
     */
    public static Loop startLoop(int port, Duration quiet, int places) throws IOException {
        ServerHandshake handshake = handshake(new ExtensionOffers(), Set.of());
        return new Loop(port, new Loop.House(handshake, quiet, Duration.ofSeconds(10), places));
    }

    private static ServerHandshake handshake(ExtensionGrammar grammar, Set<String> extensions) {
        return new ServerHandshake(
                new AcceptKey(),
                new ValidateUpgrade(),
                new ChooseSubprotocol(),
                grammar,
                new RouteByPath(),
                new Policy(PATHS, Set.of(), SUBPROTOCOLS, extensions));
    }
}
// end::serve[]
