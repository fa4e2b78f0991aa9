package realtime.reference;

import java.nio.ByteBuffer;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;

/** Sends back what it gets. */
public class Echo implements Session.Listener {
    Session session;

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
    public void onWebSocketBinary(ByteBuffer payload, Callback callback) {
        session.sendBinary(
                payload,
                Callback.from(
                        () -> {
                            callback.succeed();
                            session.demand();
                        },
                        callback::fail));
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

    final Callback next() {
        return Callback.from(session::demand, failure -> session.disconnect());
    }
}
