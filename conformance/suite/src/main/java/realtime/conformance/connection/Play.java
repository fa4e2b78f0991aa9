package realtime.conformance.connection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import realtime.conformance.driver.Cuts;
import realtime.conformance.exercise.Question;
import realtime.conformance.model.ModelEndpoint;
import realtime.websocket.connection.Endpoint;
import realtime.websocket.connection.Event;
import realtime.websocket.connection.Input;
import realtime.websocket.connection.Output;
import realtime.websocket.connection.State;
import realtime.websocket.connection.Terms;
import realtime.websocket.framing.Frame;
import realtime.websocket.framing.Role;
import realtime.wire.Bytes;

/** Leads an endpoint and the suite's own through the same moves, and compares what each call gives. */
final class Play {
    private static final int MOST_EVENTS = 200;
    private static final int SHOWN = 16; // of longer ones the words say more than the octets
    private static final String AGAIN = "\n     receive again, with no octets";
    private static final String NOT_ANY_MORE =
            "send and ping throw an IllegalStateException if nothing may be sent any" + " more: there is no row.";
    private static final String REFUSED = "\n     (refused)";

    private final Role role;
    private final boolean compressed;
    private final Endpoint yours;
    private final Endpoint model;
    private final List<String> told = new ArrayList<>();
    private final List<Bytes> keys = new ArrayList<>();
    private boolean rightShutdown;
    private boolean yoursShutdown;
    private boolean closeSent;
    private boolean failed;
    private Optional<Input> wish = Optional.empty(); // what the application asks for now

    private Play(Role role, boolean compressed, Endpoint yours, Endpoint model) {
        this.role = role;
        this.compressed = compressed;
        this.yours = yours;
        this.model = model;
    }

    /**
     * Begins.
     *
     * @param terms makes the terms of one endpoint; called twice
     * @param subject the endpoint that is judged
     */
    static Play begin(Function<Random, Terms> terms, Function<Terms, Endpoint> subject) {
        Terms first = terms.apply(new Random(6455));
        String who = first.role() == Role.SERVER ? "a server" : "a client";
        Question question = Question.of(who + " is made");
        Endpoint yours = question.returned("an endpoint", () -> subject.apply(first));
        question.holds(yours != null, "an endpoint", yours);
        Endpoint model = new ModelEndpoint(terms.apply(new Random(6455)));
        Play play = new Play(first.role(), first.compression().isPresent(), yours, model);
        play.told.add(who + ", messages up to " + first.limit() + " octets" + (play.compressed ? ", compressed" : ""));
        return play;
    }

    /** Plays all moves; those of the peer that follow one another travel together. */
    void run(List<Move> moves, Cuts cuts) {
        List<Move.OfPeer> together = new ArrayList<>();
        for (Move move : moves) {
            switch (move) {
                case Move.OfPeer peer -> together.add(peer);
                case Move.OfApplication application -> {
                    arrive(together, cuts);
                    together.clear();
                    application(application);
                }
            }
        }
        arrive(together, cuts);
    }

    private void arrive(List<Move.OfPeer> moves, Cuts cuts) {
        if (moves.isEmpty()) {
            return;
        }
        Bytes all = Bytes.join(moves.stream()
                .flatMap(move -> move.frames().stream())
                .map(frame -> frame.encode(role.peer()))
                .toList());
        List<Bytes> chunks = cuts.segments(all);
        String words = moves.stream().map(Move::words).collect(Collectors.joining(", then "));
        String octets = all.size() > SHOWN ? Words.count(all.size(), "octet") : all.toString();
        told.add("receive: the peer sends " + words + " (" + octets
                + (chunks.size() == 1 ? ")" : "; in " + Words.count(chunks.size(), "chunk") + ")"));
        octets(chunks);
    }

    /** Octets that are no frames, or by chance. */
    void noise(Bytes all, Cuts cuts) {
        told.add("receive: the peer sends " + Words.octets(all));
        octets(cuts.segments(all));
    }

    private void octets(List<Bytes> chunks) {
        int number = 0;
        for (Bytes chunk : chunks) {
            number++;
            String which = chunks.size() == 1
                    ? ""
                    : "\n     receive chunk " + number + " of " + chunks.size() + ": " + Words.octets(chunk);
            if (call(which, endpoint -> endpoint.receive(chunk))) {
                again();
            }
        }
    }

    private void again() {
        for (int i = 0; i < MOST_EVENTS; i++) {
            if (!call(AGAIN, endpoint -> endpoint.receive(Bytes.EMPTY))) {
                return;
            }
        }
    }

    private void application(Move.OfApplication move) {
        told.add(move.words());
        boolean sends = move instanceof Move.Send || move instanceof Move.Ping;
        if (sends && model.state() != State.OPEN) {
            RowRule.beside(closeSent ? "WS-CLH-004" : "WS-DAT-001", NOT_ANY_MORE)
                    .in(Question.of(given()))
                    .rejects(IllegalStateException.class, "nothing may be sent any more", () -> told(ask(yours, move)));
            same(REFUSED, Output.NOTHING, Output.NOTHING, model.state());
            return;
        }
        if (move instanceof Move.Close close && model.state() == State.OPEN && !close.isWritable()) {
            told.removeLast();
            refused(move, "WS-CLC-001");
            return;
        }
        wish = Optional.of(input(move));
        call("", endpoint -> ask(endpoint, move));
        wish = Optional.empty();
    }

    private static Input input(Move.OfApplication move) {
        return switch (move) {
            case Move.Send send -> Input.SEND;
            case Move.Ping ping -> Input.SEND;
            case Move.Close close -> Input.CLOSE;
            case Move.End end -> Input.END;
        };
    }

    static Output ask(Endpoint endpoint, Move.OfApplication move) {
        return switch (move) {
            case Move.Send send -> endpoint.send(send.message());
            case Move.Ping ping -> endpoint.ping(ControlPayloads.counting(ping.size()));
            case Move.Close close -> endpoint.close(close.body());
            case Move.End end -> endpoint.end();
        };
    }

    /** A wish that must be refused, because it cannot be put into octets; the connection goes on. */
    void refused(Move.OfApplication move, String requirement) {
        told.add(move.words());
        Question.of(given())
                .breaking(requirement)
                .rejects(IllegalArgumentException.class, () -> told(ask(yours, move)));
        same(REFUSED, Output.NOTHING, Output.NOTHING, model.state());
    }

    private Question.Told told(Output output) {
        return new Question.Told(
                output == null
                        ? "null"
                        : Seen.of(output, yours, role, compressed, yoursShutdown)
                                .words());
    }

    /** One call of both, told as {@code which} behind the steps so far; whether it gave an event. */
    private boolean call(String which, Function<Endpoint, Output> call) {
        State before = model.state();
        Output right = call.apply(model);
        Output mine;
        try {
            mine = call.apply(yours);
        } catch (RuntimeException | Error e) {
            Seen expected = Seen.of(right, model, role, compressed, rightShutdown);
            throw blame(which, before, expected, Optional.empty())
                    .in(Question.of(given() + which))
                    .threw(expected.words(), e);
        }
        if (mine == null) {
            Question.of(given()).holds(false, "an Output; Output.NOTHING if there is nothing to do", "null");
        }
        same(which, right, mine, before);
        return right.event().isPresent();
    }

    private void same(String which, Output right, Output mine, State before) {
        Seen expected = Seen.of(right, model, role, compressed, rightShutdown);
        Seen seen = Seen.of(mine, yours, role, compressed, yoursShutdown);
        if (!expected.allows(seen)) {
            blame(which, before, expected, Optional.of(seen))
                    .in(Question.of(given() + which))
                    .differ(expected.words(), seen.words(), expected.differences(seen));
        }
        failed |= expected.event().orElse(null) instanceof Event.Failed;
        rightShutdown = expected.shutdown();
        yoursShutdown = seen.shutdown();
        closeSent |= expected.frames().stream().anyMatch(Frame.Close.class::isInstance);
        keys.addAll(seen.keys());
        told.set(told.size() - 1, told.getLast() + (which.equals(REFUSED) ? which : remark(expected)));
    }

    private RowRule blame(String which, State before, Seen expected, Optional<Seen> seen) {
        return new Blame(wish, before, closeSent, failed, expected, seen, which.equals(AGAIN)).rule();
    }

    private static String remark(Seen seen) {
        String out = seen.frames().isEmpty() ? "" : "\n     goes out: " + Words.frames(seen.frames());
        return out
                + seen.event()
                        .map(event -> "\n     told: " + Words.event(event))
                        .orElse("");
    }

    /** The masking keys of all that went out. */
    List<Bytes> keys() {
        return List.copyOf(keys);
    }

    private String given() {
        StringBuilder text = new StringBuilder(told.getFirst());
        for (int i = 1; i < told.size(); i++) {
            text.append('\n').append(i).append(". ").append(told.get(i));
        }
        return text.toString();
    }
}
