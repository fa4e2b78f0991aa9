package realtime.ch06.connection;

import static realtime.todo.Todo.todo;

import java.io.InputStream;
import java.net.Socket;
import java.time.Duration;
import realtime.websocket.connection.EchoService;
import realtime.websocket.connection.Endpoint;
import realtime.websocket.connection.Event;

// tag::echo[]
/**
 * Exercise 06.6: an endpoint on a socket, and an echo behind it, by the rules of {@link EchoService}; {@link Line}
 * helps.
 */
public final class EchoServer implements EchoService {
    private static final int CHUNK = 1_024; // an idle connection holds one; a long message takes more reads

    @Override
    public Event.Closed serve(InputStream in, Socket socket, Endpoint endpoint, Duration patience) {
        Line line = new Line(endpoint, socket, patience);
        throw todo("06.6");
    }
}
// end::echo[]
