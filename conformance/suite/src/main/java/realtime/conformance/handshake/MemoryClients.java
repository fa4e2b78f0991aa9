package realtime.conformance.handshake;

import java.util.function.Supplier;
import realtime.conformance.driver.Ability;
import realtime.conformance.driver.ClientFeatures;
import realtime.conformance.driver.ClientSubject;
import realtime.conformance.driver.InMemoryClient;
import realtime.conformance.model.ClientHandshakeCore;
import realtime.conformance.model.ModelClient;
import realtime.conformance.model.ModelReader;
import realtime.websocket.ClientHandshake;
import realtime.websocket.ResponseReader;

/** Clients in memory: the suite's own, with one piece or all of them replaced. */
public final class MemoryClients {
    /** What these clients can be told. */
    public static final ClientFeatures FEATURES = ClientFeatures.of(
                    Ability.SUBPROTOCOLS, Ability.EXTRA_FIELDS, Ability.ANY_HOST)
            .withExtensions("x-trace", "permessage-deflate");

    private MemoryClients() {}

    /** The suite's own. */
    public static ClientSubject model() {
        return of("model", ModelClient.handshake());
    }

    /** All pieces of somebody's own but the reader of the answer. */
    public static ClientSubject of(String name, ClientHandshake handshake) {
        return of(name, handshake, ModelReader::new);
    }

    /**
     * All pieces of somebody's own.
     *
     * @param readers makes one reader an answer
     */
    public static ClientSubject of(String name, ClientHandshake handshake, Supplier<ResponseReader> readers) {
        return new InMemoryClient(
                name, FEATURES, call -> new ClientHandshakeCore(handshake, readers, new java.util.Random(), call));
    }
}
