package realtime.zoo.servers;

import io.undertow.Handlers;
import io.undertow.Undertow;
import io.undertow.websockets.WebSocketConnectionCallback;
import io.undertow.websockets.WebSocketProtocolHandshakeHandler;
import io.undertow.websockets.core.AbstractReceiveListener;
import io.undertow.websockets.core.BufferedBinaryMessage;
import io.undertow.websockets.core.BufferedTextMessage;
import io.undertow.websockets.core.WebSocketChannel;
import io.undertow.websockets.core.WebSockets;
import io.undertow.websockets.core.protocol.Handshake;
import io.undertow.websockets.core.protocol.version07.Hybi07Handshake;
import io.undertow.websockets.core.protocol.version08.Hybi08Handshake;
import io.undertow.websockets.core.protocol.version13.Hybi13Handshake;
import io.undertow.websockets.extensions.PerMessageDeflateHandshake;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Undertow, with the three versions of the protocol that it speaks as shipped. */
public final class UndertowServer implements RealServer {
    /** Held here, else their level is forgotten. */
    private static final List<Logger> LOGS = List.of(Logger.getLogger("io.undertow"), Logger.getLogger("org.xnio"));

    private static final Set<String> SUBPROTOCOLS = Set.of("chat", "mqtt");

    private final Undertow undertow;

    private UndertowServer(Undertow undertow) {
        this.undertow = undertow;
    }

    /** Starts on a free port. */
    public static RealServer start() {
        System.setProperty("org.jboss.logging.provider", "jdk");
        LOGS.forEach(log -> log.setLevel(Level.OFF)); // what it logs about broken handshakes is nobody's news
        List<Handshake> versions = List.of(
                new Hybi13Handshake(SUBPROTOCOLS, false),
                new Hybi08Handshake(SUBPROTOCOLS, false),
                new Hybi07Handshake(SUBPROTOCOLS, false));
        versions.forEach(version -> version.addExtension(new PerMessageDeflateHandshake()));
        WebSocketConnectionCallback callback = (exchange, channel) -> {
            channel.getReceiveSetter().set(new Echo());
            channel.resumeReceives();
        };
        Undertow undertow = Undertow.builder()
                .addHttpListener(0, "127.0.0.1")
                .setIoThreads(1)
                .setWorkerThreads(2)
                .setHandler(Handlers.path()
                        .addExactPath("/echo", new WebSocketProtocolHandshakeHandler(versions, callback)))
                .build();
        undertow.start();
        return new UndertowServer(undertow);
    }

    /** Sends back what it gets. */
    private static final class Echo extends AbstractReceiveListener {
        @Override
        protected void onFullTextMessage(WebSocketChannel channel, BufferedTextMessage message) {
            WebSockets.sendText(message.getData(), channel, null);
        }

        @Override
        protected void onFullBinaryMessage(WebSocketChannel channel, BufferedBinaryMessage message) {
            ByteBuffer[] data = message.getData().getResource();
            WebSockets.sendBinary(WebSockets.mergeBuffers(data), channel, null);
        }
    }

    @Override
    public String name() {
        return "undertow";
    }

    @Override
    public int port() {
        return ((InetSocketAddress) undertow.getListenerInfo().getFirst().getAddress()).getPort();
    }

    @Override
    public void close() {
        undertow.stop();
    }
}
