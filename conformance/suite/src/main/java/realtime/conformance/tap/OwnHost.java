package realtime.conformance.tap;

import java.util.Set;
import java.util.stream.Collectors;

/** The names under which a server on the loopback address is asked for. */
public final class OwnHost {
    private OwnHost() {}

    /** The values of {@code Host} that mean this port of this machine. */
    public static Set<String> names(int port) {
        return Set.of("127.0.0.1:" + port, "localhost:" + port);
    }

    /** The origins of the pages that are served there. */
    public static Set<String> origins(int port) {
        return names(port).stream().map(name -> "http://" + name).collect(Collectors.toUnmodifiableSet());
    }
}
