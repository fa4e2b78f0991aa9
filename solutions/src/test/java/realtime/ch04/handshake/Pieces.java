package realtime.ch04.handshake;

import java.time.Duration;
import javax.net.ssl.SSLSocketFactory;
import realtime.websocket.ClientHandshake;
import realtime.websocket.ServerHandshake;
import realtime.websocket.ServerHandshake.Policy;

/** The solutions, put together. */
final class Pieces {
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private Pieces() {}

    static ServerHandshake server(Policy policy) {
        return new ServerHandshake(
                new AcceptKey(),
                new ValidateUpgrade(),
                new ChooseSubprotocol(),
                new ExtensionOffers(),
                new RouteByPath(),
                policy);
    }

    static HandshakeClient client(SSLSocketFactory tls, Duration patience) {
        ClientHandshake handshake = new ClientHandshake(
                new AcceptKey(), new ExtensionOffers(), new ReadUri(), new WriteRequest(), new CheckResponse());
        return new HandshakeClient(handshake, FramesBehind::new, tls, patience);
    }

    static HandshakeClient client() {
        return client((SSLSocketFactory) SSLSocketFactory.getDefault(), PATIENCE);
    }
}
