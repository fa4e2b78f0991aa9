package realtime.zoo.clients;

import realtime.conformance.driver.ClientCore;
import realtime.wire.Bytes;

/** Gives up at an interim answer. */
final class FirstHead extends Listening {
    private boolean gaveUp;

    FirstHead(ClientCore core) {
        super(core, in -> in.latin1().matches("(?s)HTTP/1\\.1 10[^1].*"));
    }

    @Override
    public Bytes receive(Bytes in) {
        gaveUp |= applies(in);
        return gaveUp ? Bytes.EMPTY : super.receive(in);
    }

    @Override
    public boolean isClosed() {
        return gaveUp || super.isClosed();
    }
}
