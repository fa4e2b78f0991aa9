package realtime.conformance.connection;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.Judges;
import realtime.conformance.Role;
import realtime.conformance.connection.Move.OfPeer;
import realtime.conformance.driver.Cuts;
import realtime.conformance.driver.Patience;
import realtime.conformance.exercise.Question.Told;
import realtime.conformance.generate.AnyCuts;
import realtime.http.HeaderFields;
import realtime.http.ResponseHead;
import realtime.websocket.connection.ClientSession;
import realtime.websocket.framing.Frame;
import realtime.websocket.framing.Message;
import realtime.wire.Bytes;

/** What a client does with an open connection, and when it has none. */
@Judges(value = Role.CLIENT, area = "framing")
public interface ClientMessages extends ClientJudged {
    @Property(tries = TRIES)
    @Checks({"WS-HSV-010", "WS-DAT-003", "WS-HSR-006", "WS-PNG-001"})
    default void framesBehindThe101AreNotLost(
            @ForAll(supplier = Clients.class) List<OfPeer> moves, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        try (ClientTrial trial = trial(Serving.LONG)) {
            trial.open(moves, cuts);
            ClientSteps.receives(trial, "WS-HSV-010", moves);
            ClientSteps.goodbye(trial);
        }
    }

    @Property(tries = TRIES)
    @Checks({"WS-DAT-003", "WS-PNG-001", "WS-PNG-003"})
    default void messagesArriveAndPingsAreAnswered(@ForAll(supplier = Clients.class) List<OfPeer> moves) {
        try (ClientTrial trial = trial(Serving.LONG)) {
            trial.open(List.of(), Cuts.NONE);
            trial.send(moves);
            ClientSteps.receives(trial, "WS-DAT-003", moves);
            ClientSteps.goodbye(trial);
        }
    }

    @Property
    @Checks({"WS-MSK-001", "WS-DAT-002", "WS-MSK-010"})
    default void whatIsSentIsMasked() {
        try (ClientTrial trial = trial(Serving.LONG)) {
            trial.open(List.of(), Cuts.NONE);
            for (Message message : List.of(new Message.Text("Hi"), new Message.Binary(Bytes.hex("00 ff")))) {
                trial.tell("send(" + (message instanceof Message.Text ? "the text Hi" : "the octets 00 ff") + ")");
                trial.result("WS-DAT-002", "the message is sent", ClientTrial.start(() -> {
                    trial.session().send(message);
                    return true;
                }));
            }
            List<Frame> right = List.of(Frame.Text.of("Hi"), Frame.Binary.of(Bytes.hex("00 ff")));
            trial.server().frames(2);
            ClientSteps.sent(trial, "WS-DAT-002", right);
            ClientSteps.goodbye(trial);
        }
    }

    @Property
    @Checks("WS-MSK-010")
    default void nobodyCanPredictTheKeys() {
        try (ClientTrial trial = trial(Serving.LONG)) {
            trial.open(List.of(), Cuts.NONE);
            trial.question("WS-MSK-010")
                    .task("Its keys come from a source that nobody can predict (java.security.SecureRandom).")
                    .holds(
                            trial.random() instanceof SecureRandom,
                            "the terms of the endpoint have a SecureRandom",
                            new Told("they have a " + trial.random().getClass().getSimpleName()));
            ClientSteps.goodbye(trial);
        }
    }

    @Property
    @Checks({"WS-FAIL-004", "WS-HSV-005"})
    default void anAnswerThatDoesNotOpenOpensNothing() {
        String reason = "the accept value is not the one of the key"; // the suite's own handshake says so
        refused("the server answers 101 with the accept value of another key", ServerScript::liar, reason);
        refused("the server answers 404", server -> new ResponseHead(404, "Not Found", HeaderFields.of()), "404");
    }

    private void refused(String words, Function<ServerScript, ResponseHead> answer, String needed) {
        try (ClientTrial trial = trial(Serving.LONG)) {
            CompletableFuture<ClientSession> connecting = trial.connecting();
            trial.server().send(answer.apply(trial.server()), Bytes.EMPTY, Cuts.NONE);
            trial.tell(words);
            String expected = "an IOException whose message holds: " + needed;
            trial.question("WS-FAIL-004").rejects(IOException.class, () -> {
                ClientTrial.await(connecting);
                return new Told("a session");
            });
            String message = String.valueOf(connecting.exceptionNow().getMessage());
            trial.question("WS-FAIL-004")
                    .taskAlone("The exception's message holds the reason or the status.")
                    .holds(message.contains(needed), expected, new Told("threw IOException: " + message));
            FarEnd.How how = trial.server().read(Patience.answer());
            boolean silent = trial.server().heard().isEmpty();
            trial.question("WS-FAIL-004")
                    .holds(
                            silent && (how == FarEnd.How.FIN || how == FarEnd.How.RESET),
                            "nothing is sent any more, and TCP ends",
                            new Told(
                                    silent
                                            ? how.words()
                                            : "the octets "
                                                    + Words.octets(
                                                            trial.server().heard())));
        }
    }
}
