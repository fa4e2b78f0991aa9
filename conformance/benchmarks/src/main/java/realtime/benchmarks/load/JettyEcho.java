package realtime.benchmarks.load;

import java.nio.ByteBuffer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.server.WebSocketUpgradeHandler;

/** Jetty as it comes. */
final class JettyEcho {
    private JettyEcho() {}

    static int start() throws Exception {
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        server.setHandler(WebSocketUpgradeHandler.from(server, container -> {
            container.setIdleTimeout(Subject.IDLE);
            container.addMapping(Subject.PATH, (request, response, callback) -> new Echo());
        }));
        server.start();
        return connector.getLocalPort();
    }

    /** Asks for the next message when the echo is on its way. */
    public static final class Echo implements Session.Listener {
        private Session session;

        @Override
        public void onWebSocketOpen(Session opened) {
            session = opened;
            session.demand();
        }

        @Override
        public void onWebSocketText(String message) {
            session.sendText(message, Callback.from(session::demand, failure -> session.disconnect()));
        }

        @Override
        public void onWebSocketBinary(ByteBuffer payload, Callback callback) {
            session.sendBinary(payload, Callback.from(callback, session::demand));
        }
    }
}
