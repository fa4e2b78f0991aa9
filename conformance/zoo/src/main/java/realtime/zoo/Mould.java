package realtime.zoo;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import realtime.conformance.driver.Features;
import realtime.conformance.driver.ServerCore;
import realtime.conformance.model.CompressedEcho;
import realtime.conformance.model.HandshakeCore;
import realtime.conformance.model.Model;
import realtime.conformance.model.ModelEcho;
import realtime.conformance.model.ModelNegotiation;
import realtime.conformance.model.ModelNegotiator;
import realtime.http.HeaderFields;
import realtime.http.RequestHead;
import realtime.http.ResponseHead;
import realtime.websocket.AcceptFunction;
import realtime.websocket.Extension;
import realtime.websocket.ExtensionGrammar;
import realtime.websocket.HandshakeValidator;
import realtime.websocket.MalformedFieldException;
import realtime.websocket.Refusal;
import realtime.websocket.ServerHandshake;
import realtime.websocket.SubprotocolSelector;
import realtime.websocket.framing.DeflateNegotiator;
import realtime.websocket.framing.DeflateParameters;

/** A correct server with everything that can be asked of one, in which each member replaces one piece. */
class Mould {
    /** What is known of every server of the zoo. */
    static final Features FEATURES = Features.echo("localhost:8104", "/echo")
            .withAbsentPath("/absent")
            .withSubprotocols("chat", "mqtt")
            .withExtensions("permessage-deflate")
            .withOrigins("http://example.com", "http://localhost:8104")
            .withPages("/private", "Basic cmVhZGVyOmJvb2s=", "/moved", "/page");

    private static final ServerHandshake.Policy POLICY = new ServerHandshake.Policy(
            Set.of("/echo", "/private"), FEATURES.origins(), FEATURES.subprotocols(), FEATURES.extensions());

    private static final String EXTENSIONS = "Sec-WebSocket-Extensions";

    /** What it takes a request for. */
    RequestHead sees(RequestHead request) {
        return request;
    }

    AcceptFunction accept() {
        return Model::accept;
    }

    HandshakeValidator validator() {
        return Model::check;
    }

    SubprotocolSelector subprotocols() {
        return ModelNegotiation::select;
    }

    ExtensionGrammar extensions() {
        return new Agreeing(negotiator());
    }

    DeflateNegotiator negotiator() {
        return new ModelNegotiator();
    }

    /** What it makes of an answer before it sends it. */
    ResponseHead says(RequestHead request, ResponseHead answer) {
        return answer;
    }

    /** What it becomes behind a 101. */
    ServerCore behind(RequestHead request, ResponseHead answer) {
        return agreed(request, answer).map(this::compressed).orElseGet(this::plain);
    }

    /** What it becomes where nothing is compressed. */
    ServerCore plain() {
        return new ModelEcho();
    }

    /** What it becomes where messages may be compressed. */
    ServerCore compressed(DeflateParameters agreed) {
        return new CompressedEcho(agreed);
    }

    private Optional<DeflateParameters> agreed(RequestHead request, ResponseHead answer) {
        try {
            return answer.fields().has(EXTENSIONS)
                    ? negotiator()
                            .answer(extensions().parse(request.fields().all(EXTENSIONS)))
                            .map(DeflateNegotiator.Agreed::parameters)
                    : Optional.empty();
        } catch (MalformedFieldException e) {
            return Optional.empty();
        }
    }

    /** One connection. */
    ServerCore connect() {
        var exchange = new Object() {
            RequestHead request;
            ResponseHead answer;
        };
        return new HandshakeCore(
                request -> {
                    exchange.request = request;
                    exchange.answer = says(request, answer(sees(request)));
                    return exchange.answer;
                },
                () -> behind(exchange.request, exchange.answer));
    }

    /** Pages first, then the handshake. */
    private ResponseHead answer(RequestHead request) {
        return switch (request.target()) {
            case "/page" -> new ResponseHead(200, "OK", HeaderFields.of("Content-Length", "0"));
            case "/moved" ->
                Refusal.of(302, "it is at /echo", "Location", "/echo").response();
            case "/private" ->
                request.fields().has("Authorization")
                        ? handshake().respond(request)
                        : Refusal.of(401, "who is there?", "WWW-Authenticate", "Basic realm=\"book\"")
                                .response();
            default -> handshake().respond(request);
        };
    }

    private ServerHandshake handshake() {
        return new ServerHandshake(
                accept(), validator(), subprotocols(), extensions(), ModelNegotiation::route, POLICY);
    }

    static Mould accepting(AcceptFunction other) {
        return new Mould() {
            @Override
            AcceptFunction accept() {
                return other;
            }
        };
    }

    static Mould checking(HandshakeValidator other) {
        return new Mould() {
            @Override
            HandshakeValidator validator() {
                return other;
            }
        };
    }

    static Mould selecting(SubprotocolSelector other) {
        return new Mould() {
            @Override
            SubprotocolSelector subprotocols() {
                return other;
            }
        };
    }

    static Mould extending(ExtensionGrammar other) {
        return new Mould() {
            @Override
            ExtensionGrammar extensions() {
                return other;
            }
        };
    }

    static Mould seeing(UnaryOperator<RequestHead> other) {
        return new Mould() {
            @Override
            RequestHead sees(RequestHead request) {
                return other.apply(request);
            }
        };
    }

    static Mould saying(BiFunction<RequestHead, ResponseHead, ResponseHead> other) {
        return new Mould() {
            @Override
            ResponseHead says(RequestHead request, ResponseHead answer) {
                return other.apply(request, answer);
            }
        };
    }

    static Mould behind(Supplier<ServerCore> other) {
        return new Mould() {
            @Override
            ServerCore behind(RequestHead request, ResponseHead answer) {
                return other.get();
            }

            @Override
            DeflateNegotiator negotiator() {
                return new Declining();
            }
        };
    }

    /** Something around the octets of a correct server. */
    static Mould around(UnaryOperator<ServerCore> wrapper) {
        return new Mould() {
            @Override
            ServerCore connect() {
                return wrapper.apply(super.connect());
            }
        };
    }

    /** A check of one's own before the usual ones. */
    static Mould refusing(HandshakeValidator first) {
        return checking((request, origins) -> {
            Optional<Refusal> refusal = first.check(request, origins);
            return refusal.isPresent() ? refusal : Model.check(request, origins);
        });
    }

    /** Agrees on permessage-deflate as somebody does. */
    static class Agreeing extends PlainExtensions {
        private final DeflateNegotiator negotiator;

        Agreeing(DeflateNegotiator negotiator) {
            this.negotiator = negotiator;
        }

        @Override
        public List<Extension> answer(List<Extension> offers, Set<String> supported) {
            return negotiator.answer(offers).stream()
                    .map(DeflateNegotiator.Agreed::extension)
                    .toList();
        }
    }

    /** Agrees on nothing. */
    static final class Declining extends ModelNegotiator {
        @Override
        public Optional<Agreed> answer(List<Extension> offers) {
            return Optional.empty();
        }
    }
}
