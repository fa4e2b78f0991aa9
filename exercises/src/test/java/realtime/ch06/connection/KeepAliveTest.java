package realtime.ch06.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Example;
import realtime.conformance.connection.KeepAliveConformance;
import realtime.websocket.connection.Heartbeat;
import realtime.websocket.connection.Heartbeat.Beat;

/** Exercise 06.7. */
class KeepAliveTest implements KeepAliveConformance {
    @Override
    public Heartbeat subject(long interval, long patience, long start) {
        return new KeepAlive(interval, patience, start);
    }

    @Example
    void aQuietPeerIsAskedAfterTheInterval() {
        Heartbeat heartbeat = subject(10, 4, 0);
        assertEquals(new Beat.Wait(3), heartbeat.beat(7));
        assertEquals(new Beat.Ping(), heartbeat.beat(10));
    }
}
