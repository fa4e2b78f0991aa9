package realtime.conformance.handshake;

import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import realtime.conformance.driver.Features;
import realtime.conformance.driver.InMemoryServer;
import realtime.conformance.driver.ServerSubject;
import realtime.conformance.model.CompressingServer;
import realtime.conformance.model.EndpointEcho;
import realtime.conformance.model.HandshakeCore;
import realtime.conformance.model.Model;
import realtime.conformance.model.ModelEcho;
import realtime.conformance.model.ModelServices;
import realtime.conformance.run.Thrown;
import realtime.websocket.AcceptFunction;
import realtime.websocket.ExtensionGrammar;
import realtime.websocket.HandshakeValidator;
import realtime.websocket.PathRouter;
import realtime.websocket.ServerHandshake;
import realtime.websocket.SubprotocolSelector;
import realtime.websocket.connection.Endpoint;
import realtime.websocket.connection.Terms;
import realtime.websocket.framing.Role;

/** Servers in memory: the suite's own, with one piece or all of them replaced. */
public final class MemoryServers {
    /** What these servers offer. */
    public static final ServerHandshake.Policy POLICY =
            new ServerHandshake.Policy(Set.of("/echo"), Set.of("http://example.com"), Set.of("chat", "mqtt"), Set.of());

    private static final Features FEATURES = Features.echo("localhost:8104", "/echo")
            .withAbsentPath("/absent")
            .withSubprotocols("chat", "mqtt")
            .withOrigins("http://example.com");
    private static final long LIMIT = 1 << 24; // octets of a message
    private static final ServerHandshake MODEL = Model.handshake(POLICY);

    private MemoryServers() {}

    /** The suite's server around a validator. */
    public static ServerSubject around(HandshakeValidator validator) {
        return of(
                "yours",
                new ServerHandshake(
                        MODEL.accept(),
                        (request, origins) -> Thrown.notNull(validator.check(request, origins)),
                        MODEL.subprotocols(),
                        MODEL.extensions(),
                        MODEL.router(),
                        POLICY));
    }

    /** A whole handshake. */
    public static ServerSubject of(String name, ServerHandshake handshake) {
        return new InMemoryServer(name, FEATURES, () -> new HandshakeCore(handshake::respond, ModelEcho::new));
    }

    /** The suite's own handshake and echo, and behind other paths the services. */
    public static ServerSubject withServices(String name, ModelServices services) {
        Set<String> paths = new TreeSet<>(ModelServices.PATHS.paths().values());
        paths.add("/echo");
        ServerHandshake handshake = Model.handshake(
                new ServerHandshake.Policy(paths, POLICY.origins(), POLICY.subprotocols(), POLICY.extensions()));
        return new InMemoryServer(
                name,
                FEATURES.withServices(ModelServices.PATHS),
                () -> CompressingServer.of(
                        handshake,
                        request -> services.negotiator(request.target()),
                        (request, compression) -> services.connect(request.target(), compression)));
    }

    /** The suite's own handshake, and behind it an echo around somebody's endpoint. */
    public static ServerSubject echo(String name, Function<Terms, Endpoint> endpoints) {
        Terms terms = Terms.of(Role.SERVER, LIMIT, new Random());
        return new InMemoryServer(
                name,
                FEATURES,
                () -> new HandshakeCore(MODEL::respond, () -> new EndpointEcho(endpoints.apply(terms))));
    }

    /** All pieces of somebody's own. */
    public static ServerSubject of(
            String name,
            AcceptFunction accept,
            HandshakeValidator validator,
            SubprotocolSelector subprotocols,
            ExtensionGrammar extensions,
            PathRouter router) {
        return of(name, new ServerHandshake(accept, validator, subprotocols, extensions, router, POLICY));
    }
}
