package realtime.conformance.model;

import realtime.conformance.driver.ServerCore;
import realtime.websocket.connection.Endpoint;
import realtime.websocket.connection.Event;
import realtime.websocket.connection.Output;
import realtime.websocket.connection.State;
import realtime.wire.Bytes;

/** An echo around somebody's endpoint, at the server's end: the application that an exercise's endpoint has not got. */
public final class EndpointEcho implements ServerCore {
    private final Endpoint endpoint;
    private boolean closed;

    public EndpointEcho(Endpoint endpoint) {
        this.endpoint = endpoint;
    }

    @Override
    public Bytes receive(Bytes in) {
        Bytes sent = Bytes.EMPTY;
        Output output = endpoint.receive(in);
        while (true) {
            sent = sent.plus(carryOut(output));
            if (output.event().isEmpty()) {
                return sent;
            }
            if (output.event().get() instanceof Event.Arrived(var message) && endpoint.state() == State.OPEN) {
                sent = sent.plus(carryOut(endpoint.send(message)));
            }
            output = endpoint.receive(Bytes.EMPTY);
        }
    }

    private Bytes carryOut(Output output) {
        Bytes octets = closed ? Bytes.EMPTY : output.octets();
        closed |= output.shutdown();
        return octets;
    }

    @Override
    public Bytes end() {
        return carryOut(endpoint.end());
    }

    @Override
    public boolean isClosed() {
        return closed;
    }
}
