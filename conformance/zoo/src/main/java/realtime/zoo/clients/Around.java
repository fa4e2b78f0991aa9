package realtime.zoo.clients;

import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import realtime.conformance.driver.ClientCore;
import realtime.websocket.WebSocketUri;
import realtime.wire.Bytes;

/** Changes what another core sends: first, and later ({@code (received, answer)}). */
final class Around implements ClientCore {
    private final ClientCore core;
    private final UnaryOperator<Bytes> first;
    private final BinaryOperator<Bytes> later;

    Around(ClientCore core, UnaryOperator<Bytes> first, BinaryOperator<Bytes> later) {
        this.core = core;
        this.first = first;
        this.later = later;
    }

    @Override
    public Bytes start() {
        return first.apply(core.start());
    }

    @Override
    public WebSocketUri target() {
        return core.target();
    }

    @Override
    public Bytes receive(Bytes in) {
        return later.apply(in, core.receive(in));
    }

    @Override
    public boolean isClosed() {
        return core.isClosed();
    }
}
