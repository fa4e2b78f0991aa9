package realtime.conformance.driver;

import java.util.function.Supplier;
import realtime.wire.Bytes;

/**
 * Drives a server without I/O.
 *
 * @param name its name in reports
 * @param features what is known of it
 * @param connections makes the server's side of a fresh connection
 */
public record InMemoryServer(String name, Features features, Supplier<ServerCore> connections)
        implements ServerSubject {
    @Override
    public Channel connect() {
        return new MemoryChannel(connections.get(), Bytes.EMPTY);
    }

    @Override
    public Outcome exchange(Bytes request, Cuts cuts) {
        ServerCore core = connections.get();
        AnswerReader reader = new AnswerReader();
        for (Bytes segment : cuts.segments(request)) {
            if (!core.isClosed()) {
                reader.take(core.receive(segment));
            }
        }
        if (reader.switched() && !core.isClosed()) {
            reader.take(core.receive(Sentinel.FRAMES));
        }
        return core.isClosed() ? reader.closed() : reader.timedOut();
    }
}
