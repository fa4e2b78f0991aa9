package realtime.ch06.connection;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import realtime.websocket.connection.Endpoint;
import realtime.websocket.connection.Event;
import realtime.websocket.connection.Output;
import realtime.websocket.connection.State;

// tag::line[]
/**
 * An endpoint and the socket under it: whoever wants something of the endpoint asks here, and what the endpoint returns
 * is carried out before the next one has his turn.
 */
final class Line {
    private final Endpoint endpoint;
    private final Socket socket;
    private final Duration patience;
    private Optional<Event.Closed> closed = Optional.empty();
    private boolean limited;

    /** @param patience how long the connection may go on once the endpoint has left {@link State#OPEN} */
    Line(Endpoint endpoint, Socket socket, Duration patience) {
        this.endpoint = endpoint;
        this.socket = socket;
        this.patience = patience;
    }

    /** Calls the endpoint, writes what it returns, and passes its event on. */
    Optional<Event> perform(Supplier<Output> call) {
        synchronized (endpoint) { // one after the other: frames must not get mixed
            Optional<Event> event = carryOut(call.get());
            if (event.orElse(null) instanceof Event.Closed last) {
                closed = Optional.of(last);
                closeSocket();
            }
            return event;
        }
    }

    private Optional<Event> carryOut(Output output) {
        limit();
        try {
            if (!output.octets().isEmpty()) {
                output.octets().writeTo(socket.getOutputStream());
            }
            if (output.shutdown() && !socket.isOutputShutdown()) {
                socket.shutdownOutput(); // the peer reads the end behind the last frame; closing could reset it away
            }
            return output.event();
        } catch (IOException e) { // a connection that breaks has ended
            return endpoint.end().event().or(output::event);
        }
    }

    /** From here on time is limited, whatever the peer does, even if it reads nothing of what is written. */
    private void limit() {
        if (!limited && endpoint.state() != State.OPEN) {
            limited = true;
            Thread.startVirtualThread(() -> {
                try {
                    Thread.sleep(patience);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                closeSocket();
            });
        }
    }

    /** How the connection ended; nothing while it goes on. */
    Optional<Event.Closed> closed() {
        synchronized (endpoint) {
            return closed;
        }
    }

    /** Whoever reads or writes gets an {@link IOException}. */
    void closeSocket() {
        try {
            socket.close();
        } catch (IOException e) {
            // It is gone all the same.
        }
    }
}
// end::line[]
