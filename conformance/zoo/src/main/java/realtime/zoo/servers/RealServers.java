package realtime.zoo.servers;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The servers that come from Maven Central. */
public final class RealServers {
    private RealServers() {}

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
