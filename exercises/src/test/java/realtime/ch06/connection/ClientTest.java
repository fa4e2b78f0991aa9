package realtime.ch06.connection;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.net.ssl.SSLSocketFactory;
import net.jqwik.api.Example;
import realtime.ch04.handshake.HandshakeClient;
import realtime.conformance.connection.ClientConformance;
import realtime.conformance.model.ModelClient;
import realtime.conformance.model.ModelParts;
import realtime.conformance.model.ModelReader;
import realtime.websocket.ClientHandshake;
import realtime.websocket.ClientOffer;
import realtime.websocket.ResponseReader;
import realtime.websocket.connection.ClientConnector;
import realtime.websocket.connection.Endpoint;
import realtime.websocket.connection.Terms;

/** Exercise 06.8. */
class ClientTest implements ClientConformance {
    @Override
    public ClientConnector subject(
            ClientHandshake handshake,
            Supplier<ResponseReader> readers,
            Function<Terms, Endpoint> endpoints,
            Duration patience) {
        SSLSocketFactory tls = (SSLSocketFactory) SSLSocketFactory.getDefault();
        return new Client(new HandshakeClient(handshake, readers, tls, Duration.ofSeconds(10)), endpoints, patience);
    }

    @Example
    void anUriOfAnotherKindOpensNothing() {
        ClientConnector client =
                subject(ModelClient.handshake(), ModelReader::new, ModelParts::endpoint, Duration.ofSeconds(1));
        assertThrows(IllegalArgumentException.class, () -> client.connect("http://localhost/", ClientOffer.NOTHING));
    }
}
