package realtime.zoo;

import java.util.function.Predicate;
import realtime.conformance.driver.ClientCore;
import realtime.websocket.WebSocketUri;
import realtime.wire.Bytes;

/** Sets RSV1 in its frames, depending on its request. */
final class MarkedClient implements ClientCore {
    private final ClientCore core;
    private final Predicate<String> when;
    private boolean marks;

    MarkedClient(ClientCore core, Predicate<String> when) {
        this.core = core;
        this.when = when;
    }

    @Override
    public Bytes start() {
        Bytes request = core.start();
        marks = when.test(request.latin1());
        return request;
    }

    @Override
    public WebSocketUri target() {
        return core.target();
    }

    @Override
    public Bytes receive(Bytes in) {
        Bytes out = core.receive(in);
        return out.isEmpty() || !marks
                ? out
                : Bytes.of((byte) (out.at(0) | 0x40)).plus(out.from(1));
    }

    @Override
    public boolean isClosed() {
        return core.isClosed();
    }
}
