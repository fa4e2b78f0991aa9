package realtime.conformance.model;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import realtime.conformance.driver.Call;
import realtime.conformance.driver.ClientCore;
import realtime.http.MalformedHeadException;
import realtime.http.RequestHead;
import realtime.websocket.ClientHandshake;
import realtime.websocket.Extension;
import realtime.websocket.HeadAndRest;
import realtime.websocket.MalformedFieldException;
import realtime.websocket.ResponseReader;
import realtime.websocket.ResponseVerdict;
import realtime.websocket.WebSocketUri;
import realtime.websocket.framing.DeflateNegotiator;
import realtime.websocket.framing.DeflateParameters;
import realtime.websocket.framing.ProtocolException;
import realtime.wire.Bytes;

/** One connection of a client: sends the request, judges the answer, and becomes an echo behind a good 101. */
public final class ClientHandshakeCore implements ClientCore {
    private static final int MOST_INTERIM = 8;

    private final ClientHandshake handshake;
    private final Supplier<ResponseReader> readers;
    private final RandomGenerator random;
    private final Call call;
    private final BiFunction<String, Optional<DeflateParameters>, ModelEcho> applications;
    private ClientEnd behind;
    private ResponseReader reader;
    private WebSocketUri target;
    private RequestHead request;
    private int interim;
    private boolean closed;

    /**
     * The suite's own echo, and its services: the path says which.
     *
     * @param handshake the pieces
     * @param readers makes one reader an answer
     * @param random of the key and of masks
     * @param call what to do
     */
    public ClientHandshakeCore(
            ClientHandshake handshake, Supplier<ResponseReader> readers, RandomGenerator random, Call call) {
        this(handshake, readers, random, call, (path, agreed) -> (ModelEcho) new ModelServices().connect(path, agreed));
    }

    /**
     * The same with somebody's own applications.
     *
     * @param applications what takes over on this path; the parameters, which are there if messages may be compressed, are
     *     told as to a server: the end that is called a client is the other one
     */
    public ClientHandshakeCore(
            ClientHandshake handshake,
            Supplier<ResponseReader> readers,
            RandomGenerator random,
            Call call,
            BiFunction<String, Optional<DeflateParameters>, ModelEcho> applications) {
        this.handshake = handshake;
        this.readers = readers;
        this.random = random;
        this.call = call;
        this.applications = applications;
    }

    @Override
    public Bytes start() {
        target = handshake.uris().parse(call.uri()); // WS-URI-007, RFC 6455 section 4.1
        request = handshake.writer().write(target, call.offer(), random);
        reader = readers.get();
        return request.encode();
    }

    @Override
    public WebSocketUri target() {
        return target;
    }

    @Override
    public Bytes receive(Bytes in) {
        if (behind != null) {
            return behind.receive(in);
        }
        try {
            Optional<HeadAndRest> answer = reader.read(in);
            return answer.isEmpty() ? Bytes.EMPTY : judge(answer.get());
        } catch (MalformedHeadException | MalformedFieldException | ProtocolException e) { // WS-HSV-008, PMD-NEG-011
            closed = true;
            return Bytes.EMPTY;
        }
    }

    private Bytes judge(HeadAndRest answer) throws MalformedFieldException, ProtocolException {
        int status = answer.head().status();
        if (status < 200 && status != 101 && interim++ < MOST_INTERIM) { // WS-HSV-001: the answer is still to come
            reader = readers.get();
            return answer.rest().isEmpty() ? Bytes.EMPTY : receive(answer.rest());
        }
        if (!(handshake.check(request, answer.head()) instanceof ResponseVerdict.Open open)) {
            closed = true;
            return Bytes.EMPTY;
        }
        behind = new ClientEnd(applications.apply(target.resourceName(), mirrored(open.extensions())), random);
        Bytes first = behind.open();
        return answer.rest().isEmpty() ? first : first.plus(behind.receive(answer.rest()));
    }

    /** What was agreed on about compression, seen from the other end. */
    private Optional<DeflateParameters> mirrored(List<Extension> used)
            throws MalformedFieldException, ProtocolException {
        Optional<Extension> answered = deflate(used);
        Optional<Extension> offered =
                deflate(new ModelExtensions().parse(request.fields().all("Sec-WebSocket-Extensions")));
        if (answered.isEmpty() || offered.isEmpty()) {
            return Optional.empty();
        }
        DeflateParameters agreed = new ModelNegotiator().check(offered.get(), answered.get());
        return Optional.of(new DeflateParameters(
                agreed.clientNoContext(), agreed.serverNoContext(), agreed.clientBits(), agreed.serverBits()));
    }

    private static Optional<Extension> deflate(List<Extension> all) {
        return all.stream()
                .filter(one -> one.name().equals(DeflateNegotiator.NAME))
                .findFirst();
    }

    @Override
    public Bytes end() {
        if (behind != null) {
            return behind.end();
        }
        closed = true;
        return Bytes.EMPTY;
    }

    @Override
    public boolean isClosed() {
        return closed || behind != null && behind.isClosed();
    }
}
