package realtime.ch06.connection;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import realtime.ch04.handshake.HandshakeClient;
import realtime.websocket.ClientOffer;
import realtime.websocket.ResponseVerdict;
import realtime.websocket.connection.ClientConnector;
import realtime.websocket.connection.ClientSession;
import realtime.websocket.connection.CloseBody;
import realtime.websocket.connection.Endpoint;
import realtime.websocket.connection.Event;
import realtime.websocket.connection.Output;
import realtime.websocket.connection.Terms;
import realtime.websocket.framing.Message;
import realtime.websocket.framing.Role;
import realtime.wire.Bytes;

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
        // tag::solution[]
        SecureRandom random = new SecureRandom(); // WS-MSK-010 and -011, RFC 6455 section 5.3
        HandshakeClient.Connection connection = handshakes.connect(uri, offer, random);
        return switch (connection.verdict()) {
            case ResponseVerdict.Open open ->
                new Session(connection, open.subprotocol(), endpoints.apply(Terms.of(Role.CLIENT, LIMIT, random)));
            // WS-FAIL-004, RFC 6455 section 7.1.7: the socket is closed already, and no frame was sent
            case ResponseVerdict.Failed failed ->
                throw new IOException("the answer does not open the connection: " + failed.reason());
            case ResponseVerdict.Http http -> throw new IOException("the server answered with " + http.status());
        };
        // end::solution[]
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
                // tag::solution[]
                while (line.closed().isEmpty()) {
                    Optional<Event> event = line.perform(() -> endpoint.receive(Bytes.EMPTY));
                    if (event.isEmpty()) {
                        event = line.perform(read());
                    }
                    if (event.orElse(null) instanceof Event.Arrived arrived) {
                        return Optional.of(arrived.message());
                    }
                }
                return Optional.empty();
                // end::solution[]
            }
        }

        @Override
        public Event.Closed close(CloseBody body) {
            // tag::solution[]
            line.perform(() -> endpoint.close(body)); // WS-CLH-012, RFC 6455 section 7.1.2
            while (line.closed().isEmpty()) {
                receive(); // what still comes is dropped; the server ends TCP: WS-CLH-010, RFC 6455 section 7.1.1
            }
            return line.closed().orElseThrow();
            // end::solution[]
        }
        // tag::solution[]

        /** Waits for the server; the endpoint has its turn afterwards. */
        private Supplier<Output> read() {
            try {
                int count = connection.in().read(chunk);
                if (count >= 0) {
                    Bytes octets = Bytes.of(chunk, 0, count);
                    return () -> endpoint.receive(octets);
                }
            } catch (IOException e) {
                // A connection that is broken has ended: WS-FAIL-005, RFC 6455 section 7.2.1
            }
            return endpoint::end;
        }
        // end::solution[]
    }
}
// end::client[]
