package realtime.zoo.clients;

import java.util.function.BiPredicate;
import realtime.conformance.driver.ClientCore;
import realtime.websocket.WebSocketUri;
import realtime.wire.Bytes;

/** Says goodbye with a Close frame where a request and its answer fit. */
final class Goodbye implements ClientCore {
    private static final Bytes CLOSE = Bytes.hex("88 82 00 00 00 00 03 F2"); // 1010

    private final ClientCore core;
    private final BiPredicate<String, String> applies;
    private String request = "";
    private boolean gone;

    private Goodbye(ClientCore core, BiPredicate<String, String> applies) {
        this.core = core;
        this.applies = applies;
    }

    static ClientCore where(ClientCore core, BiPredicate<String, String> applies) {
        return new Goodbye(core, applies);
    }

    @Override
    public Bytes start() {
        Bytes first = core.start();
        request = first.latin1();
        return first;
    }

    @Override
    public WebSocketUri target() {
        return core.target();
    }

    @Override
    public Bytes receive(Bytes in) {
        if (applies.test(request, in.latin1())) {
            gone = true;
            return CLOSE;
        }
        return core.receive(in);
    }

    @Override
    public boolean isClosed() {
        return gone || core.isClosed();
    }
}
