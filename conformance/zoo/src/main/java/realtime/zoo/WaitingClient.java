package realtime.zoo;

import realtime.conformance.driver.ClientCore;
import realtime.websocket.WebSocketUri;
import realtime.wire.Bytes;

/** Waits for ever where the answer lacks a field that the request had. */
final class WaitingClient implements ClientCore {
    private final ClientCore core;
    private final String field;
    private boolean asked;
    private Bytes collected = Bytes.EMPTY;

    WaitingClient(ClientCore core, String field) {
        this.core = core;
        this.field = field;
    }

    @Override
    public Bytes start() {
        Bytes request = core.start();
        asked = request.latin1().contains(field);
        return request;
    }

    @Override
    public WebSocketUri target() {
        return core.target();
    }

    @Override
    public Bytes receive(Bytes in) {
        collected = collected.plus(in);
        return asked && !collected.latin1().contains(field) ? Bytes.EMPTY : core.receive(in);
    }

    @Override
    public boolean isClosed() {
        return core.isClosed();
    }
}
