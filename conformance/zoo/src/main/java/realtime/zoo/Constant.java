package realtime.zoo;

import realtime.conformance.driver.ServerCore;
import realtime.wire.Bytes;

/** Sends the same once, whatever it gets, and closes with it or never. */
final class Constant implements ServerCore {
    private final boolean closes;
    private Bytes left;

    Constant(Bytes octets, boolean closes) {
        this.left = octets;
        this.closes = closes;
    }

    @Override
    public Bytes receive(Bytes in) {
        Bytes now = left;
        left = Bytes.EMPTY;
        return now;
    }

    @Override
    public boolean isClosed() {
        return closes && left.isEmpty();
    }
}
