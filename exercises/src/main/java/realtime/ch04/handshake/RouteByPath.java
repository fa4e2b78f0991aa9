package realtime.ch04.handshake;

import static realtime.todo.Todo.todo;

import java.util.Set;
import realtime.http.RequestHead;
import realtime.websocket.PathRouter;
import realtime.websocket.Routing;

// tag::route[]
/** Exercise 04.8: find the service that a request asks for, by the rules of {@link PathRouter}. */
public final class RouteByPath implements PathRouter {
    @Override
    public Routing route(RequestHead request, Set<String> paths) {
        throw todo("04.8");
    }
}
// end::route[]
