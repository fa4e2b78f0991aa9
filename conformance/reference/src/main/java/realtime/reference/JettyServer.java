package realtime.reference;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import javax.net.SocketFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.websocket.server.ServerUpgradeRequest;
import org.eclipse.jetty.websocket.server.ServerUpgradeResponse;
import org.eclipse.jetty.websocket.server.ServerWebSocketContainer;
import org.eclipse.jetty.websocket.server.WebSocketUpgradeHandler;
import realtime.conformance.driver.Features;
import realtime.conformance.driver.LocalCertificate;
import realtime.conformance.driver.ServerSubject;
import realtime.conformance.driver.Services;
import realtime.conformance.driver.TcpServer;
import realtime.conformance.run.Departures;

/**
 * An echo server on loopback: {@code /echo} echoes text and binary messages, with {@code chat} and {@code mqtt} as
 * subprotocols, for every origin but foreign ones on {@code /guarded}; {@code /private} demands credentials; {@code /moved}
 * redirects; {@code /page} is an ordinary page; the other paths have {@link Applications} behind them.
 */
public final class JettyServer implements AutoCloseable {
    /** The only origin that {@code /echo} lets in, beside requests without one. */
    public static final String ORIGIN = "http://example.com";

    static final String CREDENTIALS = "Basic cmVhZGVyOmJvb2s=";
    private static final int LARGEST = 32 << 20;
    private static final Services SERVICES = Services.all(Applications.LIMIT);

    private final Server server;
    private final ServerConnector connector;
    private final boolean secure;

    private JettyServer(Server server, ServerConnector connector, boolean secure) {
        this.server = server;
        this.connector = connector;
        this.secure = secure;
    }

    /** Starts on a free port. */
    public static JettyServer start() {
        return start(0);
    }

    /**
     * Starts on this port of 127.0.0.1; 0 takes a free one.
     *
     * @throws IllegalStateException if the port is taken
     */
    public static JettyServer start(int port) {
        return start(port, false, Set.of(ORIGIN));
    }

    /** The same for pages of these origins, on a free port. */
    public static JettyServer start(Set<String> origins) {
        return start(0, false, origins);
    }

    /** Starts on a free port and speaks TLS, with the certificate of {@link LocalCertificate#trusted()}. */
    public static JettyServer startSecure() {
        return start(0, true, Set.of(ORIGIN));
    }

    private static JettyServer start(int port, boolean secure, Set<String> origins) {
        Server server = new Server();
        ServerConnector connector = connector(server, secure);
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        server.addConnector(connector);
        WebSocketUpgradeHandler sockets = WebSocketUpgradeHandler.from(server, JettyServer::configure);
        sockets.setHandler(new Pages());
        server.setHandler(new Guard(sockets, origins));
        server.setStopTimeout(0);
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException("Jetty cannot listen on port " + port + ": " + e.getMessage(), e);
        }
        return new JettyServer(server, connector, secure);
    }

    private static ServerConnector connector(Server server, boolean secure) {
        if (!secure) {
            return new ServerConnector(server, 1, 1);
        }
        SslContextFactory.Server tls = new SslContextFactory.Server();
        tls.setSslContext(LocalCertificate.trusted().server());
        return new ServerConnector(server, tls);
    }

    private static void configure(ServerWebSocketContainer container) {
        // Jetty's own limit is 64 KiB: boundary lengths would raise false alarms.
        container.setMaxTextMessageSize(LARGEST);
        container.setMaxBinaryMessageSize(LARGEST);
        container.setIdleTimeout(Duration.ofSeconds(30));
        container.addMapping("/echo", (request, response, callback) -> echo(request, response));
        container.addMapping("/private", (request, response, callback) -> echo(request, response));
        Applications applications = new Applications();
        SERVICES.paths()
                .forEach((service, path) ->
                        container.addMapping(path, (request, response, callback) -> applications.open(service)));
    }

    private static Object echo(ServerUpgradeRequest request, ServerUpgradeResponse response) {
        request.getSubProtocols().stream()
                .filter(name -> name.equals("chat") || name.equals("mqtt"))
                .findFirst()
                .ifPresent(response::setAcceptedSubProtocol);
        return new Echo();
    }

    /** The address of its echo service. */
    public URI uri() {
        return URI.create((secure ? "wss" : "ws") + "://127.0.0.1:" + connector.getLocalPort() + "/echo");
    }

    /** What Jetty is known to do against the standard, with the octets that show it. */
    public static Departures departures() {
        return departures("departures.json");
    }

    /** A list that belongs to this module. */
    static Departures departures(String name) {
        try (Reader reader =
                new InputStreamReader(JettyServer.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            return Departures.read(reader, name);
        } catch (IOException e) {
            throw new UncheckedIOException("the departures " + name + " cannot be read", e);
        }
    }

    /** As a subject of the suite, over TCP. */
    public ServerSubject subject() {
        String authority = "127.0.0.1:" + connector.getLocalPort();
        Features features = Features.echo(authority, "/echo")
                .withAbsentPath("/absent")
                .withSubprotocols("chat", "mqtt")
                .withExtensions("permessage-deflate")
                .withOrigins(ORIGIN)
                .withPages("/private", CREDENTIALS, "/moved", "/page")
                .withServices(SERVICES);
        SocketFactory sockets =
                secure ? LocalCertificate.trusted().client().getSocketFactory() : SocketFactory.getDefault();
        InetSocketAddress address = new InetSocketAddress("127.0.0.1", connector.getLocalPort());
        return new TcpServer("Jetty", secure ? features.secured() : features, address, sockets);
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("Jetty did not stop", e);
        }
    }
}
