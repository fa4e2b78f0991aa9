package realtime.conformance.model;

import java.util.function.Function;
import java.util.function.Supplier;
import realtime.conformance.driver.ServerCore;
import realtime.http.MalformedHeadException;
import realtime.http.RequestHead;
import realtime.http.ResponseHead;
import realtime.websocket.Refusal;
import realtime.wire.Bytes;

/** One connection of a server: collects the request head, answers it, and behind a 101 becomes another core. */
public final class HandshakeCore implements ServerCore {
    private static final int LIMIT = 16_384;
    private static final Bytes END = Bytes.latin1("\r\n\r\n");

    private final Function<RequestHead, ResponseHead> handshake;
    private final Function<RequestHead, ServerCore> behind;
    private Bytes collected = Bytes.EMPTY;
    private ServerCore upgraded;
    private boolean closed;

    /**
     * @param handshake answers a request
     * @param behind makes the core that takes over behind a 101
     */
    public HandshakeCore(Function<RequestHead, ResponseHead> handshake, Supplier<ServerCore> behind) {
        this(handshake, request -> behind.get());
    }

    private HandshakeCore(Function<RequestHead, ResponseHead> handshake, Function<RequestHead, ServerCore> behind) {
        this.handshake = handshake;
        this.behind = behind;
    }

    /** The same, where the request decides what takes over. */
    public static HandshakeCore routed(
            Function<RequestHead, ResponseHead> handshake, Function<RequestHead, ServerCore> behind) {
        return new HandshakeCore(handshake, behind);
    }

    @Override
    public Bytes receive(Bytes in) {
        if (upgraded != null) {
            return upgraded.receive(in);
        }
        collected = collected.plus(in);
        int end = collected.indexOf(END);
        if (end < 0) {
            return collected.size() > LIMIT ? refuse(Refusal.of(431, "the head is too long")) : Bytes.EMPTY;
        }
        try {
            return answer(RequestHead.parse(collected.slice(0, end + END.size())), collected.from(end + END.size()));
        } catch (MalformedHeadException e) { // WS-HSS-026, RFC 6455 section 10.7
            return refuse(Refusal.of(400, e.getMessage()));
        }
    }

    private Bytes answer(RequestHead request, Bytes rest) {
        ResponseHead response = handshake.apply(request);
        if (response.status() != 101) {
            closed = true;
            return response.encode();
        }
        upgraded = behind.apply(request);
        Bytes first = response.encode().plus(upgraded.open()); // WS-HSR-006, RFC 6455 section 4.2.2
        return first.plus(rest.isEmpty() ? Bytes.EMPTY : upgraded.receive(rest));
    }

    @Override
    public Bytes end() {
        closed |= upgraded == null;
        return upgraded == null ? Bytes.EMPTY : upgraded.end();
    }

    private Bytes refuse(Refusal refusal) {
        closed = true;
        return refusal.response().encode();
    }

    @Override
    public boolean isClosed() {
        return closed || upgraded != null && upgraded.isClosed();
    }
}
