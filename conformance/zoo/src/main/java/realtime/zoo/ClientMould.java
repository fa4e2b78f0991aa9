package realtime.zoo;

import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import realtime.conformance.driver.Call;
import realtime.conformance.driver.ClientCore;
import realtime.conformance.model.ClientHandshakeCore;
import realtime.conformance.model.Model;
import realtime.conformance.model.ModelClient;
import realtime.conformance.model.ModelExtensions;
import realtime.conformance.model.ModelReader;
import realtime.conformance.model.ModelUri;
import realtime.http.RequestHead;
import realtime.http.ResponseHead;
import realtime.websocket.ClientHandshake;
import realtime.websocket.ClientRequestWriter;
import realtime.websocket.ResponseChecker;
import realtime.websocket.ResponseReader;
import realtime.websocket.UriParser;

/** A correct client, in which each member replaces one piece. */
class ClientMould {
    UriParser uris() {
        return new ModelUri();
    }

    ClientRequestWriter writer() {
        return ModelClient::write;
    }

    /** What it takes an answer for. */
    ResponseHead sees(RequestHead request, ResponseHead answer) {
        return answer;
    }

    ResponseChecker checker() {
        return ModelClient::check;
    }

    ResponseReader reader() {
        return new ModelReader();
    }

    /** One connection. */
    ClientCore connect(Call call) {
        ResponseChecker checker =
                (sent, received, accept, grammar) -> checker().check(sent, sees(sent, received), accept, grammar);
        ClientHandshake handshake =
                new ClientHandshake(Model::accept, new ModelExtensions(), uris(), writer(), checker);
        return new ClientHandshakeCore(handshake, this::reader, new Random(), call);
    }

    static ClientMould parsing(UriParser other) {
        return new ClientMould() {
            @Override
            UriParser uris() {
                return other;
            }
        };
    }

    static ClientMould writing(ClientRequestWriter other) {
        return new ClientMould() {
            @Override
            ClientRequestWriter writer() {
                return other;
            }
        };
    }

    /** Another request than the right one. */
    static ClientMould saying(UnaryOperator<RequestHead> change) {
        return writing((uri, offer, random) -> change.apply(ModelClient.write(uri, offer, random)));
    }

    static ClientMould seeing(BiFunction<RequestHead, ResponseHead, ResponseHead> other) {
        return new ClientMould() {
            @Override
            ResponseHead sees(RequestHead request, ResponseHead answer) {
                return other.apply(request, answer);
            }
        };
    }

    static ClientMould checking(ResponseChecker other) {
        return new ClientMould() {
            @Override
            ResponseChecker checker() {
                return other;
            }
        };
    }

    static ClientMould reading(Supplier<ResponseReader> other) {
        return new ClientMould() {
            @Override
            ResponseReader reader() {
                return other.get();
            }
        };
    }

    /** Something around the octets of a correct client. */
    static ClientMould around(Function<ClientCore, ClientCore> wrapper) {
        return new ClientMould() {
            @Override
            ClientCore connect(Call call) {
                return wrapper.apply(super.connect(call));
            }
        };
    }
}
