package realtime.zoo.clients;

import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import realtime.conformance.driver.Call;
import realtime.conformance.driver.ClientCore;
import realtime.conformance.driver.ClientSubject;
import realtime.conformance.driver.InMemoryClient;
import realtime.conformance.handshake.MemoryClients;
import realtime.conformance.model.ClientHandshakeCore;
import realtime.conformance.model.Model;
import realtime.conformance.model.ModelClient;
import realtime.conformance.model.ModelExtensions;
import realtime.conformance.model.ModelReader;
import realtime.conformance.model.ModelUri;
import realtime.http.MalformedHeadException;
import realtime.http.RequestHead;
import realtime.http.ResponseHead;
import realtime.websocket.ClientHandshake;
import realtime.websocket.ClientRequestWriter;
import realtime.websocket.ResponseChecker;
import realtime.websocket.ResponseReader;
import realtime.websocket.UriParser;
import realtime.wire.Bytes;

/**
 * A correct client in pieces, of which each member replaces one.
 *
 * @param uris reads what it is told
 * @param writer writes its request
 * @param checker judges the answer
 * @param readers makes what reads the answer
 * @param around stands between it and the wire
 */
record Pieces(
        UriParser uris,
        ClientRequestWriter writer,
        ResponseChecker checker,
        Supplier<ResponseReader> readers,
        UnaryOperator<ClientCore> around) {
    static final Pieces RIGHT = new Pieces(
            new ModelUri(), ModelClient::write, ModelClient::check, ModelReader::new, UnaryOperator.identity());

    static Pieces uris(UriParser other) {
        return new Pieces(other, RIGHT.writer, RIGHT.checker, RIGHT.readers, RIGHT.around);
    }

    static Pieces writer(ClientRequestWriter other) {
        return new Pieces(RIGHT.uris, other, RIGHT.checker, RIGHT.readers, RIGHT.around);
    }

    static Pieces checker(ResponseChecker other) {
        return new Pieces(RIGHT.uris, RIGHT.writer, other, RIGHT.readers, RIGHT.around);
    }

    static Pieces readers(Supplier<ResponseReader> other) {
        return new Pieces(RIGHT.uris, RIGHT.writer, RIGHT.checker, other, RIGHT.around);
    }

    static Pieces around(UnaryOperator<ClientCore> other) {
        return new Pieces(RIGHT.uris, RIGHT.writer, RIGHT.checker, RIGHT.readers, other);
    }

    /** Sends another request than the one that it remembers. */
    static Pieces sending(UnaryOperator<RequestHead> change) {
        return around(core -> new Around(core, first -> rewrite(first, change), (in, out) -> out));
    }

    /** Judges another answer than the one that it got: {@code (request, answer)}. */
    static Pieces believing(BiFunction<RequestHead, ResponseHead, ResponseHead> change) {
        return checker((sent, received, accept, grammar) ->
                ModelClient.check(sent, change.apply(sent, received), accept, grammar));
    }

    private static Bytes rewrite(Bytes first, UnaryOperator<RequestHead> change) {
        try {
            return change.apply(RequestHead.parse(first)).encode();
        } catch (MalformedHeadException e) {
            return first;
        }
    }

    /** As a subject, in memory. */
    ClientSubject client(String name) {
        return new InMemoryClient(name, MemoryClients.FEATURES, this::connect);
    }

    /** One connection. */
    ClientCore connect(Call call) {
        ClientHandshake handshake = new ClientHandshake(Model::accept, new ModelExtensions(), uris, writer, checker);
        return around.apply(new ClientHandshakeCore(handshake, readers, new Random(), call));
    }
}
