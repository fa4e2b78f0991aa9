package realtime.ch04.handshake;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import realtime.http.RequestHead;
import realtime.websocket.PathRouter;
import realtime.websocket.Refusal;
import realtime.websocket.Routing;

// tag::route[]
/** Exercise 04.8: find the service that a request asks for, by the rules of {@link PathRouter}. */
public final class RouteByPath implements PathRouter {
    // tag::solution[]
    private static final Pattern ORIGIN = Pattern.compile("(?<path>/[^?#]*)(\\?(?<query>[^#]*))?");
    private static final Pattern ABSOLUTE =
            Pattern.compile("(?i:https?)://[^/?#]+(?<path>/[^?#]*)?(\\?(?<query>[^#]*))?");

    // end::solution[]
    @Override
    public Routing route(RequestHead request, Set<String> paths) {
        // tag::solution[]
        // WS-HSS-017, RFC 6455 section 4.2.1 item 1
        Pattern form = request.target().startsWith("/") ? ORIGIN : ABSOLUTE;
        Matcher target = form.matcher(request.target());
        if (!target.matches()) {
            return new Routing.Refused(Refusal.of(400, "the target is no path and no http URI: " + request.target()));
        }
        String path = orElse(target.group("path"), "/");
        if (!paths.contains(path)) { // WS-HSS-021, RFC 6455 section 4.2.2 step 4
            return new Routing.Refused(Refusal.of(404, "there is no service at " + path));
        }
        return new Routing.To(path, orElse(target.group("query"), ""));
        // end::solution[]
    }
    // tag::solution[]

    private static String orElse(String part, String other) {
        return part == null ? other : part;
    }
    // end::solution[]
}
// end::route[]
