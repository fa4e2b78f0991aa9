package realtime.zoo;

import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import realtime.conformance.driver.Ability;
import realtime.conformance.driver.ClientFeatures;
import realtime.conformance.driver.ClientSubject;
import realtime.conformance.model.ClientHandshakeCore;
import realtime.conformance.model.ModelClient;
import realtime.conformance.model.ModelEcho;
import realtime.conformance.model.ModelReader;
import realtime.conformance.model.ModelServices;
import realtime.websocket.framing.DeflateParameters;
import realtime.zoo.Member.Kind;

/** Shorthand for the lists of members. */
public final class Clients {
    private static final ClientFeatures FEATURES =
            ClientFeatures.of(Ability.values()).withExtensions("x-trace", "permessage-deflate");

    private static final Set<String> SERVICES =
            Set.copyOf(ModelServices.PATHS.paths().values());

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

    /** One that is right but for its echo. */
    public static Member faultyBehind(String name, String requirement, String misconception, Supplier<ModelEcho> echo) {
        return new Member(name, Kind.FAULTY, misconception, requirement, plain(echo));
    }

    /** One that is legal, and unusual behind its handshake. */
    public static Member legalBehind(String name, String character, Supplier<ModelEcho> echo) {
        return new Member(name, Kind.LEGAL, character, "", plain(echo));
    }

    /** One that compresses wrongly. */
    public static Member faultyCompressing(
            String name, String requirement, String misconception, Function<DeflateParameters, ModelEcho> echo) {
        return new Member(name, Kind.FAULTY, misconception, requirement, behind(FEATURES, agreed -> agreed.map(echo)
                .orElseGet(ModelEcho::new)));
    }

    private static Member.Client plain(Supplier<ModelEcho> echo) {
        return behind(ClientFeatures.of(Ability.values()), agreed -> echo.get());
    }

    /** With the suite's own services, where a path asks for one, and their own echo on the others. */
    private static Member.Client behind(
            ClientFeatures features, Function<Optional<DeflateParameters>, ModelEcho> echo) {
        return new Member.Client(
                features,
                call -> new ClientHandshakeCore(
                        ModelClient.handshake(),
                        ModelReader::new,
                        new Random(),
                        call,
                        (path, agreed) -> SERVICES.contains(path)
                                ? (ModelEcho) new ModelServices().connect(path, agreed)
                                : echo.apply(agreed)),
                UnaryOperator.identity());
    }

    private static Member.Client client(ClientMould mould, UnaryOperator<ClientSubject> surroundings) {
        return new Member.Client(FEATURES, mould::connect, surroundings);
    }
}
