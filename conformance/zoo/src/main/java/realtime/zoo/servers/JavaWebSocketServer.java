package realtime.zoo.servers;

import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.java_websocket.WebSocket;
import org.java_websocket.drafts.Draft_6455;
import org.java_websocket.extensions.permessage_deflate.PerMessageDeflateExtension;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.protocols.IProtocol;
import org.java_websocket.protocols.Protocol;
import org.java_websocket.server.WebSocketServer;
import realtime.conformance.driver.Features;

/** Java-WebSocket. It does not look at paths. */
public final class JavaWebSocketServer implements RealServer {
    private static final List<IProtocol> SUBPROTOCOLS =
            List.of(new Protocol("chat"), new Protocol("mqtt"), new Protocol(""));

    private static final int LARGEST = 1 << 26;

    private final Echo echo;

    private JavaWebSocketServer(Echo echo) {
        this.echo = echo;
    }

    /** Starts on a free port, with a limit that its documentation advises: without it, one header ends the server. */
    public static RealServer start() {
        return start(LARGEST);
    }

    /** Starts on a free port, with the limits that it has by itself. */
    static RealServer asShipped() {
        return start(Integer.MAX_VALUE);
    }

    private static RealServer start(int limit) {
        Echo echo = new Echo(limit);
        echo.setDaemon(true);
        echo.setTcpNoDelay(true);
        echo.start();
        echo.awaitStart();
        return new JavaWebSocketServer(echo);
    }

    /** Sends back what it gets. */
    private static final class Echo extends WebSocketServer {
        private final CountDownLatch started = new CountDownLatch(1);

        Echo(int limit) {
            super(
                    new InetSocketAddress("127.0.0.1", 0),
                    1,
                    List.of(new Draft_6455(List.of(new PerMessageDeflateExtension()), SUBPROTOCOLS, limit)));
        }

        private void awaitStart() {
            try {
                if (!started.await(5, TimeUnit.SECONDS)) {
                    throw new IllegalStateException("Java-WebSocket does not start");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void onStart() {
            started.countDown();
        }

        @Override
        public void onMessage(WebSocket socket, String message) {
            socket.send(message);
        }

        @Override
        public void onMessage(WebSocket socket, ByteBuffer message) {
            socket.send(message);
        }

        @Override
        public void onOpen(WebSocket socket, ClientHandshake handshake) {}

        @Override
        public void onClose(WebSocket socket, int code, String reason, boolean remote) {}

        @Override
        public void onError(WebSocket socket, Exception e) {}
    }

    @Override
    public String name() {
        return "java-websocket";
    }

    @Override
    public Features features() {
        return Features.echo("", "/echo").withSubprotocols("chat", "mqtt").withExtensions("permessage-deflate");
    }

    @Override
    public int port() {
        return echo.getPort();
    }

    @Override
    public void close() {
        try {
            echo.stop(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
