package realtime.conformance.connection;

import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;
import realtime.conformance.model.ModelClient;
import realtime.conformance.model.ModelReader;
import realtime.websocket.ClientHandshake;
import realtime.websocket.ResponseReader;
import realtime.websocket.connection.ClientConnector;
import realtime.websocket.connection.Endpoint;
import realtime.websocket.connection.Terms;

/** Whoever judges a client: the suite is a server on TCP; handshake and endpoint of the client are the suite's own. */
public interface ClientJudged {
    /** Few, because each opens a connection. */
    int TRIES = 20;

    /** The patience of a client that is to lose it. */
    Duration SHORT = Duration.ofMillis(60);

    /**
     * The client that is judged.
     *
     * @param handshake the suite's own
     * @param readers the suite's own
     * @param endpoints makes the suite's endpoint
     * @param patience of the client with the end of a connection
     */
    ClientConnector subject(
            ClientHandshake handshake,
            Supplier<ResponseReader> readers,
            Function<Terms, Endpoint> endpoints,
            Duration patience);

    /** One connection of a client with this patience. */
    default ClientTrial trial(Duration patience) {
        String about = "a client"
                + (patience.equals(Serving.LONG) ? "" : "; its patience is " + patience.toMillis() + " milliseconds");
        return new ClientTrial(
                endpoints -> subject(ModelClient.handshake(), ModelReader::new, endpoints, patience), about);
    }
}
