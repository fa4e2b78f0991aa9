package realtime.conformance.model;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import realtime.conformance.driver.Call;
import realtime.conformance.driver.ClientCore;
import realtime.http.MalformedHeadException;
import realtime.http.RequestHead;
import realtime.websocket.ClientHandshake;
import realtime.websocket.HeadAndRest;
import realtime.websocket.ResponseReader;
import realtime.websocket.ResponseVerdict;
import realtime.websocket.WebSocketUri;
import realtime.wire.Bytes;

/** One connection of a client: sends the request, judges the answer, and behind a good 101 answers pings. */
public final class ClientHandshakeCore implements ClientCore {
    private static final int MOST_INTERIM = 8;

    private final ClientHandshake handshake;
    private final Supplier<ResponseReader> readers;
    private final RandomGenerator random;
    private final Call call;
    private final PongCore behind;
    private ResponseReader reader;
    private WebSocketUri target;
    private RequestHead request;
    private int interim;
    private boolean open;
    private boolean closed;

    /**
     * @param handshake the pieces
     * @param readers makes one reader an answer
     * @param random of the key and of masks
     * @param call what to do
     */
    public ClientHandshakeCore(
            ClientHandshake handshake, Supplier<ResponseReader> readers, RandomGenerator random, Call call) {
        this.handshake = handshake;
        this.readers = readers;
        this.random = random;
        this.call = call;
        this.behind = new PongCore(random);
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
        if (open) {
            return behind.receive(in);
        }
        try {
            Optional<HeadAndRest> answer = reader.read(in);
            return answer.isEmpty() ? Bytes.EMPTY : judge(answer.get());
        } catch (MalformedHeadException e) { // WS-HSV-008, RFC 6455 section 4.1
            closed = true;
            return Bytes.EMPTY;
        }
    }

    private Bytes judge(HeadAndRest answer) {
        int status = answer.head().status();
        if (status < 200 && status != 101 && interim++ < MOST_INTERIM) { // WS-HSV-001: the answer is still to come
            reader = readers.get();
            return answer.rest().isEmpty() ? Bytes.EMPTY : receive(answer.rest());
        }
        open = handshake.check(request, answer.head()) instanceof ResponseVerdict.Open;
        closed = !open;
        return open && !answer.rest().isEmpty() ? behind.receive(answer.rest()) : Bytes.EMPTY;
    }

    @Override
    public boolean isClosed() {
        return closed || behind.isClosed();
    }
}
