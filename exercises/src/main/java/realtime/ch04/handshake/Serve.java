package realtime.ch04.handshake;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Set;
import javax.net.ServerSocketFactory;
import realtime.websocket.ServerHandshake;
import realtime.websocket.ServerHandshake.Policy;

// tag::serve[]
/** Puts exercises 04.1, 04.2, 04.3, 04.4 and 04.8 on a port, so that any browser can try them. */
public final class Serve {
    private static final Policy POLICY =
            new Policy(Set.of("/chat", "/scores"), Set.of(), Set.of("chat", "v2.chat", "mqtt"), Set.of());

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

    /** Starts the server in the background; frames are for chapter 05, so it listens without a word. */
    public static HandshakeServer start(int port) throws IOException {
        return start(port, (request, response, in, socket) -> in.transferTo(OutputStream.nullOutputStream()));
    }

    /** Starts the server in the background, with somebody behind the handshake who knows about frames. */
    public static HandshakeServer start(int port, Upgraded upgraded) throws IOException {
        ServerHandshake handshake = new ServerHandshake(
                new AcceptKey(),
                new ValidateUpgrade(),
                new ChooseSubprotocol(),
                new ExtensionOffers(),
                new RouteByPath(),
                POLICY);
        ServerSocketFactory plain = ServerSocketFactory.getDefault();
        HandshakeServer.Options options =
                new HandshakeServer.Options(plain, port, Duration.ofSeconds(10), System.out::println);
        return new HandshakeServer(handshake, upgraded, options);
    }
}
// end::serve[]
