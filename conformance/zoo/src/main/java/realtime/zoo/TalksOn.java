package realtime.zoo;

import realtime.conformance.driver.ServerCore;
import realtime.conformance.model.ModelEcho;
import realtime.wire.Bytes;

/** Refuses a handshake, and then speaks WebSocket all the same. */
final class TalksOn implements ServerCore {
    private final ServerCore core;
    private final ModelEcho echo = new ModelEcho();
    private boolean refused;

    TalksOn(ServerCore core) {
        this.core = core;
    }

    @Override
    public Bytes receive(Bytes in) {
        if (refused) {
            return echo.receive(in);
        }
        Bytes out = core.receive(in);
        refused = out.indexOf(Bytes.latin1("HTTP/1.1 4")) == 0;
        return out;
    }

    @Override
    public boolean isClosed() {
        return refused ? echo.isClosed() : core.isClosed();
    }

    @Override
    public Bytes end() {
        return refused ? echo.end() : core.end();
    }
}
