package realtime.conformance.tap;

import com.sun.net.httpserver.HttpExchange;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The names under which a server on the loopback address is asked for. */
public final class OwnHost {
    private static final Set<String> MACHINE = Set.of("127.0.0.1", "localhost", "[::1]");

    private OwnHost() {}

    /** The values of {@code Host} that mean this port of this machine. */
    public static Set<String> names(int port) {
        return Set.of("127.0.0.1:" + port, "localhost:" + port);
    }

    /** The origins of the pages that are served there. */
    public static Set<String> origins(int port) {
        return names(port).stream().map(name -> "http://" + name).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a request names this machine, and no other name for it; the port may be one that is forwarded to ours. */
    public static boolean isMeant(HttpExchange exchange) {
        String host = exchange.getRequestHeaders().getFirst("Host");
        return host != null && MACHINE.contains(host.replaceFirst(":\\d+$", ""));
    }

    /** Whether a request comes from a page of this server itself: no other name for this machine, no page of another origin. */
    public static boolean mayAsk(HttpExchange exchange) {
        int port = exchange.getLocalAddress().getPort();
        List<String> hosts = exchange.getRequestHeaders().getOrDefault("Host", List.of());
        List<String> origins = exchange.getRequestHeaders().getOrDefault("Origin", List.of());
        List<String> sites = exchange.getRequestHeaders().getOrDefault("Sec-Fetch-Site", List.of());
        return hosts.size() == 1
                && names(port).containsAll(hosts)
                && origins(port).containsAll(origins)
                && List.of("same-origin", "none").containsAll(sites);
    }
}
