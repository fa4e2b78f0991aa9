package realtime.conformance.connection;

import java.util.Random;
import java.util.function.Supplier;
import realtime.conformance.model.ModelEndpoint;
import realtime.websocket.connection.CloseBody;
import realtime.websocket.connection.Endpoint;
import realtime.websocket.connection.Output;
import realtime.websocket.connection.State;
import realtime.websocket.connection.Terms;
import realtime.websocket.framing.Message;
import realtime.websocket.framing.Role;
import realtime.wire.Bytes;
import realtime.wire.BytesBuilder;

/** The suite's endpoint of a server, which notes what it wants to be done. */
final class Noting implements Endpoint {
    private final ModelEndpoint endpoint;
    private final BytesBuilder octets = new BytesBuilder();
    private boolean shutdown;
    private boolean mayHaveMore;
    private boolean early;

    Noting(long limit) {
        endpoint = new ModelEndpoint(Terms.of(Role.SERVER, limit, new Random(1)));
    }

    /** How many octets it has wanted to send. */
    int wanted() {
        return octets.size();
    }

    /** Those from here to there; as many as there are. */
    Bytes wanted(int from, int to) {
        Bytes all = octets.take();
        octets.append(all);
        return all.slice(Math.min(from, all.size()), Math.min(to, all.size()));
    }

    /** Whether it wants the own side of TCP to end. */
    boolean wantsEnd() {
        return shutdown;
    }

    /** Whether there may be more behind its last event. */
    boolean mayHaveMore() {
        return mayHaveMore;
    }

    /** Whether it was given octets although its last call had returned an event. */
    boolean wasGivenEarly() {
        return early;
    }

    private Output noted(Supplier<Output> call) {
        Output output = call.get();
        octets.append(output.octets());
        shutdown |= output.shutdown();
        return output;
    }

    @Override
    public State state() {
        return endpoint.state();
    }

    @Override
    public Output receive(Bytes come) {
        early |= !come.isEmpty() && mayHaveMore;
        Output output = noted(() -> endpoint.receive(come));
        mayHaveMore = output.event().isPresent();
        return output;
    }

    @Override
    public Output end() {
        mayHaveMore = false;
        return noted(endpoint::end);
    }

    @Override
    public Output send(Message message) {
        return noted(() -> endpoint.send(message));
    }

    @Override
    public Output ping(Bytes payload) {
        return noted(() -> endpoint.ping(payload));
    }

    @Override
    public Output close(CloseBody body) {
        return noted(() -> endpoint.close(body));
    }
}
