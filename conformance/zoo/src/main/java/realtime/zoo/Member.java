package realtime.zoo;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import realtime.conformance.Role;
import realtime.conformance.driver.Call;
import realtime.conformance.driver.ClientCore;
import realtime.conformance.driver.ClientFeatures;
import realtime.conformance.driver.ClientSubject;
import realtime.conformance.driver.Cuts;
import realtime.conformance.driver.Features;
import realtime.conformance.driver.InMemoryClient;
import realtime.conformance.driver.ServerCore;
import realtime.websocket.framing.DeflateParameters;

/**
 * One animal of the zoo.
 *
 * @param name such as {@code accept-in-hex}
 * @param kind whether the suite must find it out, or let it pass
 * @param character what it believes, or what is unusual about it: one sentence
 * @param requirement of a faulty one, the id that must be named first; empty for a legal one
 * @param peer how it is made
 */
public record Member(String name, Kind kind, String character, String requirement, Peer peer) {
    /** Whether it breaks a rule. */
    public enum Kind {
        FAULTY,
        LEGAL
    }

    /** A server or a client. */
    public sealed interface Peer {}

    /**
     * A server.
     *
     * @param features what is known of it
     * @param start starts it: what it returns makes one core a connection
     * @param cuts how TCP cuts its answers
     * @param behind what it is behind a right handshake, where that alone is special
     */
    public record Server(Features features, Supplier<Supplier<ServerCore>> start, Cuts cuts, Optional<Behind> behind)
            implements Peer {
        Server(Features features, Supplier<Supplier<ServerCore>> start, Cuts cuts) {
            this(features, start, cuts, Optional.empty());
        }
    }

    /** What one end of a connection is behind a right handshake. */
    @FunctionalInterface
    public interface Behind {
        /**
         * A fresh one.
         *
         * @param path what was asked for
         * @param agreed on compression, if there is any
         */
        ServerCore connect(String path, Optional<DeflateParameters> agreed);
    }

    /**
     * A client.
     *
     * @param features what is known of it
     * @param connections makes the core that makes a call
     * @param surroundings what lies around it: TLS, proxies, ports where nobody listens
     */
    public record Client(
            ClientFeatures features, Function<Call, ClientCore> connections, UnaryOperator<ClientSubject> surroundings)
            implements Peer {
        /** As a subject of the suite, in memory. */
        public ClientSubject subject(String name) {
            return surroundings.apply(new InMemoryClient(name, features, connections));
        }
    }

    /** On which side of the connection it is. */
    public Role role() {
        return switch (peer) {
            case Server server -> Role.SERVER;
            case Client client -> Role.CLIENT;
        };
    }

    @Override
    public String toString() {
        return name;
    }
}
