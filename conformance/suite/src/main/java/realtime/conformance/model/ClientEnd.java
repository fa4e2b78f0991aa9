package realtime.conformance.model;

import java.util.random.RandomGenerator;
import realtime.conformance.driver.ConnectionCore;
import realtime.wire.Bytes;

/** The suite's own echo at the client's end of a connection: it masks, and waits for the server to end TCP. */
final class ClientEnd implements ConnectionCore {
    private final ModelEcho echo;
    private boolean ended;

    ClientEnd(ModelEcho echo, RandomGenerator random) {
        this.echo = echo;
        echo.becomeClient(random);
    }

    /** What its application says first. */
    Bytes open() {
        return echo.open();
    }

    @Override
    public Bytes receive(Bytes in) {
        return echo.isClosed() ? Bytes.EMPTY : echo.receive(in); // WS-CLH-006, RFC 6455 section 5.5.1
    }

    @Override
    public Bytes end() {
        ended = true;
        return echo.isClosed() ? Bytes.EMPTY : echo.end();
    }

    /** WS-CLH-010, RFC 6455 section 7.1.1: behind a closing handshake the server ends TCP first. */
    @Override
    public boolean isClosed() {
        return echo.isClosed() && (ended || !echo.isComplete());
    }
}
