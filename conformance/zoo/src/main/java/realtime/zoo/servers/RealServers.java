package realtime.zoo.servers;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import realtime.conformance.run.Departures;

/** The servers that come from Maven Central. */
public final class RealServers {
    private RealServers() {}

    /** What a server is known to do against the standards in its handshake; nothing is known of an unknown one. */
    public static Departures departures(String name) {
        String file = "/realtime/zoo/departures/" + name + ".json";
        try (InputStream in = RealServers.class.getResourceAsStream(file)) {
            return in == null
                    ? Departures.NONE
                    : Departures.read(new InputStreamReader(in, StandardCharsets.UTF_8), file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /** How each is started, by name. */
    public static Map<String, Supplier<RealServer>> all() {
        Map<String, Supplier<RealServer>> all = new LinkedHashMap<>();
        all.put("tomcat", TomcatServer::start);
        all.put("undertow", UndertowServer::start);
        all.put("netty", NettyServer::asShipped);
        all.put("netty-strict", NettyServer::strict);
        all.put("java-websocket", JavaWebSocketServer::start);
        return all;
    }
}
