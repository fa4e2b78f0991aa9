package realtime.ch06.connection;

import static realtime.todo.Todo.todo;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import realtime.ch04.handshake.HandshakeClient;
import realtime.websocket.ClientOffer;
import realtime.websocket.connection.ClientConnector;
import realtime.websocket.connection.ClientSession;
import realtime.websocket.connection.CloseBody;
import realtime.websocket.connection.Endpoint;
import realtime.websocket.connection.Event;
import realtime.websocket.connection.Terms;
import realtime.websocket.framing.Message;

// tag::client[]
/** Exercise 06.8: a client, by the rules of {@link ClientConnector}; {@link Line} helps. */
public final class Client implements ClientConnector {
    private static final int CHUNK = 8_192;
    private static final long LIMIT = 1 << 24; // octets of a message

    private final HandshakeClient handshakes;
    private final Function<Terms, Endpoint> endpoints;
    private final Duration patience;

    /**
     * @param handshakes chapter 04
     * @param endpoints 06.5: a fresh one for each connection
     * @param patience how long the end of a connection may take
     */
    public Client(HandshakeClient handshakes, Function<Terms, Endpoint> endpoints, Duration patience) {
        this.handshakes = handshakes;
        this.endpoints = endpoints;
        this.patience = patience;
    }

    @Override
    public ClientSession connect(String uri, ClientOffer offer) throws IOException {
        throw todo("06.8");
    }

    /** A connection that is open. */
    private final class Session implements ClientSession {
        private final HandshakeClient.Connection connection;
        private final Optional<String> subprotocol;
        private final Endpoint endpoint;
        private final Line line;
        private final byte[] chunk = new byte[CHUNK];

        Session(HandshakeClient.Connection connection, Optional<String> subprotocol, Endpoint endpoint) {
            this.connection = connection;
            this.subprotocol = subprotocol;
            this.endpoint = endpoint;
            this.line = new Line(endpoint, connection.socket(), patience);
        }

        @Override
        public Optional<String> subprotocol() {
            return subprotocol;
        }

        @Override
        public void send(Message message) throws IOException {
            if (line.perform(() -> endpoint.send(message)).isPresent()) {
                throw new IOException("the connection has broken");
            }
        }

        @Override
        public Optional<Message> receive() {
            synchronized (chunk) { // one thread reads at a time
                throw todo("06.8");
            }
        }

        @Override
        public Event.Closed close(CloseBody body) {
            throw todo("06.8");
        }
    }
}
// end::client[]
