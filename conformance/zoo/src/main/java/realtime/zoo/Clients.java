package realtime.zoo;

import java.util.function.UnaryOperator;
import realtime.conformance.driver.Ability;
import realtime.conformance.driver.ClientFeatures;
import realtime.conformance.driver.ClientSubject;
import realtime.zoo.Member.Kind;

/** Shorthand for the lists of members. */
final class Clients {
    private static final ClientFeatures FEATURES =
            ClientFeatures.of(Ability.values()).withExtensions("permessage-deflate", "x-trace");

    private Clients() {}

    static Member faulty(String name, String requirement, String misconception, ClientMould mould) {
        return new Member(name, Kind.FAULTY, misconception, requirement, client(mould, Surroundings::new));
    }

    /** Faulty where TLS, proxies and closed ports are met. */
    static Member faulty(
            String name, String requirement, String misconception, UnaryOperator<ClientSubject> surroundings) {
        return new Member(name, Kind.FAULTY, misconception, requirement, client(new ClientMould(), surroundings));
    }

    static Member legal(String name, String character, ClientMould mould) {
        return new Member(name, Kind.LEGAL, character, "", client(mould, Surroundings::new));
    }

    private static Member.Client client(ClientMould mould, UnaryOperator<ClientSubject> surroundings) {
        return new Member.Client(FEATURES, mould::connect, surroundings);
    }
}
