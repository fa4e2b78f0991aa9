package realtime.zoo;

import realtime.conformance.driver.ServerCore;
import realtime.wire.Bytes;

/** Takes the first segment for the whole request. */
final class CutRequest implements ServerCore {
    private static final Bytes REFUSAL =
            Bytes.latin1("HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");

    private final ServerCore core;
    private boolean asked;
    private boolean refused;

    CutRequest(ServerCore core) {
        this.core = core;
    }

    @Override
    public Bytes receive(Bytes in) {
        refused |= !asked && !in.latin1().contains("\r\n\r\n");
        asked = true;
        return refused ? REFUSAL : core.receive(in);
    }

    @Override
    public Bytes end() {
        return core.end();
    }

    @Override
    public boolean isClosed() {
        return refused || core.isClosed();
    }
}
