package realtime.conformance.driver;

import java.util.Optional;
import java.util.ServiceLoader;
import realtime.wire.Bytes;

/** A well-known server that says what it does with the same octets. Found as a service; there may be none. */
public interface Witness {
    /** Its name: {@code Jetty}. */
    String name();

    /** What it answers to a request for the path of its echo service. */
    Outcome ask(Bytes request);

    /** The server itself. */
    ServerSubject server();

    /** The first one on the class path. */
    static Optional<Witness> find() {
        return ServiceLoader.load(Witness.class).findFirst();
    }
}
