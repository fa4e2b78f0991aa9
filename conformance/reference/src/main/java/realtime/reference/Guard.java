package realtime.reference;

import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Origin, credentials and redirects, asked before the upgrade. */
final class Guard extends Handler.Wrapper {
    private final Set<String> origins;

    /** @param origins those that are let in, beside requests without one */
    Guard(Handler inner, Set<String> origins) {
        super(inner);
        this.origins = Set.copyOf(origins);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String origin = request.getHeaders().get(HttpHeader.ORIGIN);
        if (origin != null && origins.stream().noneMatch(origin::equalsIgnoreCase)) {
            Response.writeError(request, response, callback, 403);
            return true;
        }
        return switch (Request.getPathInContext(request)) {
            case "/moved" -> {
                Response.sendRedirect(request, response, callback, 302, "/echo", true);
                yield true;
            }
            case "/private" ->
                isKnown(request) ? super.handle(request, response, callback) : challenge(request, response, callback);
            default -> super.handle(request, response, callback);
        };
    }

    private static boolean isKnown(Request request) {
        return JettyServer.CREDENTIALS.equals(request.getHeaders().get(HttpHeader.AUTHORIZATION));
    }

    private static boolean challenge(Request request, Response response, Callback callback) {
        response.getHeaders().put(HttpHeader.WWW_AUTHENTICATE, "Basic realm=\"book\"");
        Response.writeError(request, response, callback, 401);
        return true;
    }
}
