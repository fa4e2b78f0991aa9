package realtime.conformance.connection;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import realtime.conformance.driver.Cuts;
import realtime.conformance.driver.Patience;
import realtime.conformance.exercise.Question;
import realtime.conformance.exercise.Question.Told;
import realtime.websocket.ClientOffer;
import realtime.websocket.connection.ClientConnector;
import realtime.websocket.connection.ClientSession;
import realtime.websocket.connection.Endpoint;
import realtime.websocket.connection.Terms;

/** One connection of a client that is judged: the suite is the server, and calls the client's methods one by one. */
final class ClientTrial implements AutoCloseable {
    private final ServerScript server = new ServerScript();
    private final List<Guarded> endpoints = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final ClientConnector client;
    private ClientSession session;
    private RandomGenerator random;

    /** @param subject makes the client; it is given what makes its endpoint */
    ClientTrial(Function<Function<Terms, Endpoint>, ClientConnector> subject, String about) {
        told.add(about);
        client = Question.of(about).returned("a client", () -> subject.apply(this::endpoint));
    }

    private synchronized Endpoint endpoint(Terms terms) {
        random = terms.random();
        Guarded guarded = new Guarded(new Terms(terms.role(), terms.limit(), terms.compression(), new Random(2)));
        endpoints.add(guarded);
        return guarded;
    }

    ServerScript server() {
        return server;
    }

    /** The terms with which the client has made its endpoints. */
    synchronized List<Terms> terms() {
        return endpoints.stream().map(Guarded::terms).toList();
    }

    /** What the client wants its last endpoint's keys from; the suite takes a source of its own instead. */
    synchronized RandomGenerator random() {
        return random;
    }

    /** Calls a method of the client in a thread of its own. */
    static <T> CompletableFuture<T> start(Callable<T> call) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread.startVirtualThread(() -> {
            try {
                result.complete(call.call());
            } catch (Exception | Error e) {
                result.completeExceptionally(e);
            }
        });
        return result;
    }

    /** Begins to connect, up to the request. */
    CompletableFuture<ClientSession> connecting() {
        told.add("connect(" + "\"ws://127.0.0.1:.../chat\")");
        CompletableFuture<ClientSession> connecting = start(() -> client.connect(server.uri(), ClientOffer.NOTHING));
        boolean asked = server.accept(connecting::isCompletedExceptionally);
        if (!asked && connecting.isCompletedExceptionally()) {
            throw question("WS-HSC-009").threw("a request of a handshake", connecting.exceptionNow());
        }
        question("WS-HSC-009").holds(asked, "a request of a handshake", new Told("no request, or only a part of one"));
        return connecting;
    }

    /** Opens a session; the server's first frames come in the same run of octets as its 101. */
    void open(List<? extends Move.OfPeer> early, Cuts cuts) {
        CompletableFuture<ClientSession> connecting = connecting();
        server.send(server.answer(), ServerScript.octets(early), cuts);
        told.add("the server opens the connection" + words(", and sends in the same run of octets ", early)
                + (cuts.equals(Cuts.NONE) ? "" : ", in " + cuts));
        session = result("WS-HSV-010", "a session", connecting);
        question("WS-HSV-010").holds(session != null, "a session", session);
    }

    private static String words(String before, List<? extends Move.OfPeer> moves) {
        return moves.isEmpty()
                ? ""
                : before
                        + String.join(", then ", moves.stream().map(Move::words).toList());
    }

    /** The server sends. */
    void send(List<? extends Move.OfPeer> moves) {
        told.add(words("the server sends ", moves));
        server.send(moves);
    }

    void tell(String line) {
        told.add(line);
    }

    ClientSession session() {
        return session;
    }

    /** What a call gives, which must come in time; an exception is a violation. */
    <T> T result(String requirement, String expected, CompletableFuture<T> call) {
        return result(question(requirement), expected, call);
    }

    <T> T result(Question question, String expected, CompletableFuture<T> call) {
        return question.returned(expected, () -> {
            try {
                return await(call);
            } catch (TimeoutException e) {
                question.holds(false, expected, new Told(e.getMessage()));
                throw e;
            }
        });
    }

    /** The same, but an exception is passed on. */
    static <T> T await(CompletableFuture<T> call) throws Exception {
        Duration time = Patience.answer();
        try {
            return call.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new TimeoutException("it has not returned after " + time.toMillis() + " milliseconds");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    Question question(String requirement) {
        StringBuilder text = new StringBuilder(told.getFirst());
        for (int i = 1; i < told.size(); i++) {
            text.append('\n').append(i).append(". ").append(told.get(i));
        }
        return Question.of(text.toString()).breaking(requirement);
    }

    /** The endpoint must have been treated as it should be. */
    synchronized void judgeTreatment() {
        endpoints.forEach(endpoint -> endpoint.judge(question("WS-DAT-003")));
    }

    @Override
    public void close() {
        server.close();
    }
}
