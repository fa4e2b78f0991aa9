package realtime.zoo;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import realtime.conformance.driver.Ability;
import realtime.conformance.driver.ClientFeatures;
import realtime.conformance.driver.ClientSubject;
import realtime.conformance.driver.ServerCore;
import realtime.conformance.model.ClientHandshakeCore;
import realtime.conformance.model.Model;
import realtime.conformance.model.ModelClient;
import realtime.conformance.model.ModelEcho;
import realtime.conformance.model.ModelExtensions;
import realtime.conformance.model.ModelReader;
import realtime.conformance.model.ModelServices;
import realtime.conformance.model.ModelUri;
import realtime.websocket.ClientHandshake;
import realtime.websocket.ClientOffer;
import realtime.websocket.ClientRequestWriter;
import realtime.websocket.Extension;
import realtime.websocket.framing.DeflateParameters;
import realtime.zoo.Member.Behind;
import realtime.zoo.Member.Kind;

/** Shorthand for the lists of members. */
public final class Clients {
    private static final ClientFeatures FEATURES =
            ClientFeatures.of(Ability.values()).withExtensions("x-trace", "permessage-deflate");

    /** Of those that are asked for everything behind their handshake. */
    private static final ClientFeatures WHOLE = FEATURES.withLimit(ModelServices.LIMIT);

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
        return faultyWhole(name, requirement, misconception, onEchoes((path, agreed) -> agreed.<ServerCore>map(echo)
                .orElseGet(ModelEcho::new)));
    }

    /** One of which applications or compression are wrong. */
    static Member faultyWhole(String name, String requirement, String misconception, Behind behind) {
        return new Member(name, Kind.FAULTY, misconception, requirement, behind(WHOLE, behind));
    }

    /** The same, and legal. */
    static Member legalWhole(String name, String character, Behind behind) {
        return new Member(name, Kind.LEGAL, character, "", behind(WHOLE, behind));
    }

    /** One that makes an offer of its own of each offer of compression; the echo hears what came of it. */
    public static Member legalOffering(
            String name,
            String character,
            UnaryOperator<List<Extension>> offer,
            Function<DeflateParameters, ModelEcho> echo) {
        Behind behind = onEchoes((path, agreed) -> agreed.<ServerCore>map(echo).orElseGet(ModelEcho::new));
        ClientRequestWriter writer = (uri, asked, random) -> ModelClient.write(
                uri,
                new ClientOffer(asked.subprotocols(), offer.apply(asked.extensions()), asked.extraFields()),
                random);
        ClientHandshake handshake =
                new ClientHandshake(Model::accept, new ModelExtensions(), new ModelUri(), writer, ModelClient::check);
        return new Member(name, Kind.LEGAL, character, "", behind(WHOLE, handshake, behind));
    }

    private static Member.Client plain(Supplier<ModelEcho> echo) {
        return behind(ClientFeatures.of(Ability.values()), onEchoes((path, agreed) -> echo.get()));
    }

    /** With the suite's own services, where a path asks for one. */
    private static Behind onEchoes(Behind echo) {
        return (path, agreed) ->
                SERVICES.contains(path) ? new ModelServices().connect(path, agreed) : echo.connect(path, agreed);
    }

    private static Member.Client behind(ClientFeatures features, Behind behind) {
        return behind(features, ModelClient.handshake(), behind);
    }

    private static Member.Client behind(ClientFeatures features, ClientHandshake handshake, Behind behind) {
        return new Member.Client(
                features,
                call -> new ClientHandshakeCore(handshake, ModelReader::new, new Random(), call, (path, agreed) ->
                        (ModelEcho) behind.connect(path, agreed)),
                Surroundings::new);
    }

    private static Member.Client client(ClientMould mould, UnaryOperator<ClientSubject> surroundings) {
        return new Member.Client(FEATURES, mould::connect, surroundings);
    }
}
