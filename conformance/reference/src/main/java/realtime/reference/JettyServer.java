package realtime.reference;

import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import javax.net.SocketFactory;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.server.ServerUpgradeRequest;
import org.eclipse.jetty.websocket.server.ServerWebSocketContainer;
import org.eclipse.jetty.websocket.server.WebSocketUpgradeHandler;
import realtime.conformance.driver.Features;
import realtime.conformance.driver.ServerSubject;
import realtime.conformance.driver.TcpServer;

/**
 * An echo server on loopback: {@code /echo} echoes text and binary messages, with {@code chat} and {@code mqtt} as
 * subprotocols, for every origin but foreign ones on {@code /guarded}; {@code /private} demands credentials; {@code /moved}
 * redirects; {@code /page} is an ordinary page.
 */
public final class JettyServer implements AutoCloseable {
    /** The only origin that {@code /echo} lets in, beside requests without one. */
    public static final String ORIGIN = "http://example.com";

    private static final String CREDENTIALS = "Basic cmVhZGVyOmJvb2s=";
    private static final int LARGEST = 32 << 20;

    private final Server server;
    private final ServerConnector connector;

    private JettyServer(Server server, ServerConnector connector) {
        this.server = server;
        this.connector = connector;
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
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server, 1, 1);
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        server.addConnector(connector);
        WebSocketUpgradeHandler sockets = WebSocketUpgradeHandler.from(server, JettyServer::configure);
        sockets.setHandler(new Pages());
        server.setHandler(new Guard(sockets));
        server.setStopTimeout(0);
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException("Jetty cannot listen on port " + port + ": " + e.getMessage(), e);
        }
        return new JettyServer(server, connector);
    }

    private static void configure(ServerWebSocketContainer container) {
        // Jetty's own limit is 64 KiB: boundary lengths would raise false alarms.
        container.setMaxTextMessageSize(LARGEST);
        container.setMaxBinaryMessageSize(LARGEST);
        container.setIdleTimeout(Duration.ofSeconds(30));
        container.addMapping("/echo", (request, response, callback) -> echo(request, response));
        container.addMapping("/private", (request, response, callback) -> echo(request, response));
    }

    private static Object echo(ServerUpgradeRequest request, org.eclipse.jetty.websocket.server.ServerUpgradeResponse response) {
        request.getSubProtocols().stream()
                .filter(name -> name.equals("chat") || name.equals("mqtt"))
                .findFirst()
                .ifPresent(response::setAcceptedSubProtocol);
        return new Echo();
    }

    /** The address of its echo service. */
    public URI uri() {
        return URI.create("ws://127.0.0.1:" + connector.getLocalPort() + "/echo");
    }

    /** As a subject of the suite, over TCP. */
    public ServerSubject subject() {
        String authority = "127.0.0.1:" + connector.getLocalPort();
        Features features = Features.echo(authority, "/echo")
                .withAbsentPath("/absent")
                .withSubprotocols("chat", "mqtt")
                .withExtensions("permessage-deflate")
                .withOrigins(ORIGIN)
                .withPages("/private", CREDENTIALS, "/moved", "/page");
        return new TcpServer("Jetty", features, new InetSocketAddress("127.0.0.1", connector.getLocalPort()),
                SocketFactory.getDefault());
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("Jetty did not stop", e);
        }
    }

    /** Sends back what it gets. */
    public static final class Echo implements Session.Listener {
        private Session session;

        @Override
        public void onWebSocketOpen(Session opened) {
            session = opened;
            session.demand();
        }

        @Override
        public void onWebSocketText(String message) {
            session.sendText(message, next());
        }

        @Override
        public void onWebSocketBinary(ByteBuffer payload, org.eclipse.jetty.websocket.api.Callback callback) {
            session.sendBinary(payload, org.eclipse.jetty.websocket.api.Callback.from(() -> {
                callback.succeed();
                session.demand();
            }, callback::fail));
        }

        @Override
        public void onWebSocketPing(ByteBuffer payload) {
            session.sendPong(payload, next());
        }

        @Override
        public void onWebSocketPong(ByteBuffer payload) {
            session.demand();
        }

        @Override
        public void onWebSocketError(Throwable cause) {
            // the peer broke a rule, or has gone: Jetty has already closed the connection
        }

        private org.eclipse.jetty.websocket.api.Callback next() {
            return org.eclipse.jetty.websocket.api.Callback.from(session::demand, failure -> session.disconnect());
        }
    }

    /** Origin, credentials and redirects, asked before the upgrade. */
    private static final class Guard extends Handler.Wrapper {
        Guard(Handler inner) {
            super(inner);
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) throws Exception {
            String origin = request.getHeaders().get(HttpHeader.ORIGIN);
            if (origin != null && !origin.equalsIgnoreCase(ORIGIN)) {
                Response.writeError(request, response, callback, 403);
                return true;
            }
            return switch (Request.getPathInContext(request)) {
                case "/moved" -> {
                    Response.sendRedirect(request, response, callback, 302, "/echo", true);
                    yield true;
                }
                case "/private" -> isKnown(request)
                        ? super.handle(request, response, callback)
                        : challenge(request, response, callback);
                default -> super.handle(request, response, callback);
            };
        }

        private static boolean isKnown(Request request) {
            return CREDENTIALS.equals(request.getHeaders().get(HttpHeader.AUTHORIZATION));
        }

        private static boolean challenge(Request request, Response response, Callback callback) {
            response.getHeaders().put(HttpHeader.WWW_AUTHENTICATE, "Basic realm=\"book\"");
            Response.writeError(request, response, callback, 401);
            return true;
        }
    }

    /** What is left for HTTP. */
    private static final class Pages extends Handler.Abstract.NonBlocking {
        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            if (!Request.getPathInContext(request).equals("/page")) {
                return false;
            }
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
            Content.Sink.write(response, true, "an ordinary page\n", callback);
            return true;
        }
    }
}
