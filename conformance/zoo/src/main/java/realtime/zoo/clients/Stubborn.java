package realtime.zoo.clients;

import realtime.conformance.driver.ClientCore;
import realtime.wire.Bytes;

/** Never closes. */
final class Stubborn extends Listening {
    Stubborn(ClientCore core) {
        super(core, in -> false);
    }

    @Override
    public Bytes receive(Bytes in) {
        return super.isClosed() ? Bytes.EMPTY : super.receive(in);
    }

    @Override
    public boolean isClosed() {
        return false;
    }
}
