package realtime.conformance.connection;

import java.util.function.Supplier;
import realtime.conformance.exercise.Question;
import realtime.conformance.exercise.Question.Told;
import realtime.conformance.model.ModelEndpoint;
import realtime.websocket.connection.CloseBody;
import realtime.websocket.connection.Endpoint;
import realtime.websocket.connection.Output;
import realtime.websocket.connection.State;
import realtime.websocket.connection.Terms;
import realtime.websocket.framing.Message;
import realtime.wire.Bytes;

/** The suite's endpoint, which notes how it is treated. */
final class Guarded implements Endpoint {
    private static final String EARLY = "receive was given new octets although its last call had returned an event";

    private final ModelEndpoint endpoint;
    private final Terms terms;
    private volatile String fault = "";
    private boolean mayHaveMore;

    Guarded(Terms terms) {
        this.terms = terms;
        this.endpoint = new ModelEndpoint(terms);
    }

    Terms terms() {
        return terms;
    }

    /** Its treatment must have been right. */
    void judge(Question question) {
        if (fault.equals(EARLY)) {
            question.taskAlone("While a call of receive has returned an event, it is called again with no octets before"
                            + " anything is read.")
                    .holds(false, "receive is called with no octets until it returns no event", new Told(fault));
        }
        if (!fault.isEmpty()) {
            question.taskAlone(
                            "Each call of the endpoint, and the writing of what it returns, happen within synchronized"
                                    + " (endpoint). Reading happens outside of it.")
                    .holds(false, "every call happens within synchronized (endpoint)", new Told(fault));
        }
    }

    private void note(boolean good, String otherwise) {
        if (!good && fault.isEmpty()) {
            fault = otherwise;
        }
    }

    private Output called(String name, Supplier<Output> call) {
        note(Thread.holdsLock(this), name + " was called outside of synchronized (endpoint)");
        synchronized (this) {
            return call.get();
        }
    }

    @Override
    public State state() {
        note(Thread.holdsLock(this), "state was called outside of synchronized (endpoint)");
        synchronized (this) {
            return endpoint.state();
        }
    }

    @Override
    public Output receive(Bytes octets) {
        return called("receive", () -> {
            note(octets.isEmpty() || !mayHaveMore, EARLY);
            Output output = endpoint.receive(octets);
            mayHaveMore = output.event().isPresent();
            return output;
        });
    }

    @Override
    public Output end() {
        return called("end", endpoint::end);
    }

    @Override
    public Output send(Message message) {
        return called("send", () -> endpoint.send(message));
    }

    @Override
    public Output ping(Bytes payload) {
        return called("ping", () -> endpoint.ping(payload));
    }

    @Override
    public Output close(CloseBody body) {
        return called("close", () -> endpoint.close(body));
    }
}
