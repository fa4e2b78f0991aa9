package realtime.zoo;

import realtime.conformance.driver.ClientCore;
import realtime.websocket.WebSocketUri;
import realtime.wire.Bytes;

/** Sends something right behind its request. */
final class EarlyTalker implements ClientCore {
    private final ClientCore core;
    private final Bytes words;

    EarlyTalker(ClientCore core, Bytes words) {
        this.core = core;
        this.words = words;
    }

    @Override
    public Bytes start() {
        return core.start().plus(words);
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
