package realtime.conformance.connection;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import realtime.conformance.driver.Cuts;
import realtime.conformance.driver.Patience;
import realtime.conformance.exercise.Question;
import realtime.conformance.exercise.Question.Told;
import realtime.websocket.connection.EchoService;
import realtime.websocket.connection.Event;
import realtime.websocket.connection.Terms;
import realtime.websocket.framing.Role;
import realtime.wire.Bytes;

/** One connection on which a service is judged: the suite is the client. */
final class Serving implements AutoCloseable {
    /** Longer than any healthy service needs. */
    static final Duration LONG = Duration.ofSeconds(20);

    private final FarEnd.Pair pair = FarEnd.Pair.open();
    private final Guarded endpoint;
    private final CompletableFuture<Event.Closed> result = new CompletableFuture<>();
    private final List<String> told = new ArrayList<>();

    /**
     * @param early octets that have come together with the handshake
     * @param patience the service's
     */
    Serving(EchoService service, long limit, Bytes early, Duration patience) {
        this.endpoint = new Guarded(Terms.of(Role.SERVER, limit, new Random(1)));
        told.add("an open connection"
                + (early.isEmpty() ? "" : "; " + Words.count(early.size(), "octet") + " came with the handshake")
                + (patience == LONG ? "" : "; the patience is " + patience.toMillis() + " milliseconds"));
        Thread.startVirtualThread(() -> {
            try {
                InputStream in = pair.near().getInputStream();
                if (!early.isEmpty()) {
                    in = new SequenceInputStream(new ByteArrayInputStream(early.toArray()), in);
                }
                result.complete(service.serve(in, pair.near(), endpoint, patience));
            } catch (IOException | RuntimeException | Error e) {
                result.completeExceptionally(e);
                closeNear(); // nobody serves this client any more
            }
        });
    }

    FarEnd client() {
        return pair.far();
    }

    /** One more line of what has happened. */
    void tell(String line) {
        told.add(line);
    }

    /** The client sends. */
    void send(List<? extends Move.OfPeer> moves, Cuts cuts) {
        Bytes all = octets(moves);
        String words = moves.stream().map(Move::words).collect(Collectors.joining(", then "));
        int chunks = cuts.segments(all).size();
        tell("the client sends " + words + (chunks > 1 ? " in " + chunks + " segments" : ""));
        client().send(all, cuts);
    }

    /** The moves of a client as octets. */
    static Bytes octets(List<? extends Move.OfPeer> moves) {
        return Bytes.join(moves.stream()
                .flatMap(move -> move.frames().stream())
                .map(frame -> frame.encode(Role.CLIENT))
                .toList());
    }

    Question question(String requirement) {
        StringBuilder text = new StringBuilder(told.getFirst());
        for (int i = 1; i < told.size(); i++) {
            text.append('\n').append(i).append(". ").append(told.get(i));
        }
        return Question.of(text.toString()).breaking(requirement);
    }

    /** The service must return, and say how the connection ended. */
    void ends(String requirement, Event.Closed right) {
        ends(requirement, right, "In the end the socket is closed.");
    }

    /** The same; {@code sentence} of the task says when. */
    void ends(String requirement, Event.Closed right, String sentence) {
        Question question = question(requirement).task(sentence);
        String expected = "serve returns: " + Words.closed(right);
        Event.Closed closed = question.returned(expected, () -> await(question, expected));
        question.holds(right.equals(closed), expected, new Told("serve returns: " + Words.closed(closed)));
        question.holds(pair.near().isClosed(), "the socket is closed", new Told("the socket is still open"));
        endpoint.judge(question);
    }

    private Event.Closed await(Question question, String expected) throws Exception {
        try {
            return result.get(Patience.answer().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            question.holds(
                    false,
                    expected,
                    new Told("serve has not returned after " + Patience.answer().toMillis() + " milliseconds"));
            throw e;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    /** What the service threw. */
    Optional<Throwable> thrown() {
        return result.isCompletedExceptionally() ? Optional.of(result.exceptionNow()) : Optional.empty();
    }

    /** Whether another thread can use the endpoint while the service waits for the client. */
    boolean leavesRoom() {
        CompletableFuture<Void> turn = new CompletableFuture<>();
        Thread.startVirtualThread(() -> {
            synchronized (endpoint) {
                turn.complete(null);
            }
        });
        try {
            turn.get(Patience.answer().toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            return false;
        }
    }

    /** Whether the service has returned or thrown. */
    boolean isOver() {
        return result.isDone();
    }

    @Override
    public void close() {
        client().close();
        closeNear();
    }

    private void closeNear() {
        try {
            pair.near().close();
        } catch (IOException e) {
            // It has gone all the same.
        }
    }
}
