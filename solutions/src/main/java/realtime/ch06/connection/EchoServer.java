package realtime.ch06.connection;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import realtime.websocket.connection.EchoService;
import realtime.websocket.connection.Endpoint;
import realtime.websocket.connection.Event;
import realtime.websocket.connection.Output;
import realtime.websocket.connection.State;
import realtime.wire.Bytes;

// tag::echo[]
/**
 * Exercise 06.6: an endpoint on a socket, and an echo behind it, by the rules of {@link EchoService}; {@link Line}
 * helps.
 */
public final class EchoServer implements EchoService {
    private static final int CHUNK = 1_024; // an idle connection holds one; a long message takes more reads

    @Override
    public Event.Closed serve(InputStream in, Socket socket, Endpoint endpoint, Duration patience) {
        Line line = new Line(endpoint, socket, patience);
        // tag::solution[]
        byte[] chunk = new byte[CHUNK];
        while (line.closed().isEmpty()) {
            // What came together with the last message is looked at before anything is read.
            Optional<Event> event = line.perform(() -> endpoint.receive(Bytes.EMPTY));
            if (event.isEmpty()) {
                event = line.perform(read(in, chunk, endpoint));
            }
            if (event.orElse(null) instanceof Event.Arrived arrived) {
                line.perform(() -> endpoint.state() == State.OPEN // WS-DAT-001, RFC 6455 section 6.1
                        ? endpoint.send(arrived.message())
                        : Output.NOTHING);
            }
        }
        return line.closed().orElseThrow();
        // end::solution[]
    }
    // tag::solution[]

    /** Waits for the peer; the endpoint has its turn afterwards. */
    private static Supplier<Output> read(InputStream in, byte[] chunk, Endpoint endpoint) {
        try {
            int count = in.read(chunk);
            if (count >= 0) {
                Bytes octets = Bytes.of(chunk, 0, count);
                return () -> endpoint.receive(octets);
            }
        } catch (IOException e) {
            // A connection that is broken has ended: WS-FAIL-005, RFC 6455 section 7.2.1
        }
        return endpoint::end; // WS-TCP-003, RFC 6455 section 7.2.3
    }
    // end::solution[]
}
// end::echo[]
