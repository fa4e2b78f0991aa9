package realtime.zoo;

import java.util.function.UnaryOperator;
import realtime.conformance.driver.ServerCore;
import realtime.wire.Bytes;

/** Changes what another core sends. */
final class Wrapped implements ServerCore {
    private final ServerCore core;
    private final UnaryOperator<Bytes> change;

    Wrapped(ServerCore core, UnaryOperator<Bytes> change) {
        this.core = core;
        this.change = change;
    }

    @Override
    public Bytes receive(Bytes in) {
        return change.apply(core.receive(in));
    }

    @Override
    public Bytes end() {
        return core.end();
    }

    @Override
    public boolean isClosed() {
        return core.isClosed();
    }
}
