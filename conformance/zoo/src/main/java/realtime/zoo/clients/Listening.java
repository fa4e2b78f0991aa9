package realtime.zoo.clients;

import java.util.function.Predicate;
import realtime.conformance.driver.ClientCore;
import realtime.websocket.WebSocketUri;
import realtime.wire.Bytes;

/** A core around another that watches what comes in. */
class Listening implements ClientCore {
    private final ClientCore core;
    private final Predicate<Bytes> watched;

    Listening(ClientCore core, Predicate<Bytes> watched) {
        this.core = core;
        this.watched = watched;
    }

    final boolean applies(Bytes in) {
        return watched.test(in);
    }

    @Override
    public Bytes start() {
        return core.start();
    }

    @Override
    public WebSocketUri target() {
        return core.target();
    }

    @Override
    public Bytes receive(Bytes in) {
        return core.receive(in);
    }

    @Override
    public boolean isClosed() {
        return core.isClosed();
    }
}
