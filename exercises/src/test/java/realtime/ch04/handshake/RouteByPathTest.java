package realtime.ch04.handshake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import net.jqwik.api.Example;
import realtime.conformance.handshake.RouteByPathConformance;
import realtime.http.HeaderFields;
import realtime.http.RequestHead;
import realtime.websocket.PathRouter;
import realtime.websocket.Routing;

/** Exercise 04.8. */
class RouteByPathTest implements RouteByPathConformance {
    @Override
    public PathRouter subject() {
        return new RouteByPath();
    }

    @Example
    void aQueryBelongsToItsPath() {
        HeaderFields fields = HeaderFields.of("Host", "example.com");
        RequestHead request = new RequestHead("GET", "/chat?room=7", "HTTP/1.1", fields);
        assertEquals(new Routing.To("/chat", "room=7"), subject().route(request, Set.of("/chat", "/scores")));
    }
}
