package realtime.conformance.connection;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.Judges;
import realtime.conformance.Role;
import realtime.conformance.connection.Move.PeerClose;
import realtime.conformance.driver.Cuts;
import realtime.conformance.exercise.Question.Told;
import realtime.websocket.connection.CloseBody;
import realtime.websocket.connection.Event;
import realtime.websocket.framing.Message;

/** What other threads do with a client's connection while one of them waits for messages. */
@Judges(value = Role.CLIENT, area = "closing")
public interface ClientThreads extends ClientJudged {
    /** The sentence of the task. */
    String MEANWHILE = "While one thread receives, another may send and close: reading happens outside of synchronized"
            + " (endpoint), and a Close goes out at once.";

    @Property
    @Checks("WS-DAT-002")
    default void anotherThreadSendsWhileOneReceives() {
        try (ClientTrial trial = trial(Serving.LONG)) {
            trial.open(List.of(), Cuts.NONE);
            CompletableFuture<Optional<Message>> receiving = waiting(trial);
            trial.tell("another thread calls send(the text Hi)");
            CompletableFuture<Boolean> sending = ClientTrial.start(() -> {
                trial.session().send(new Message.Text("Hi"));
                return true;
            });
            trial.result(trial.question("WS-DAT-002").taskAlone(MEANWHILE), "the message is sent", sending);
            trial.send(List.of(Conversations.TEXT));
            trial.result("WS-DAT-003", "a message", receiving);
            ClientSteps.goodbye(trial);
        }
    }

    @Property
    @Checks("WS-CLH-012")
    default void anotherThreadClosesWhileOneReceives() {
        try (ClientTrial trial = trial(Serving.LONG)) {
            trial.open(List.of(), Cuts.NONE);
            CompletableFuture<Optional<Message>> receiving = waiting(trial);
            trial.tell("another thread calls close(1000)");
            CompletableFuture<Event.Closed> closing =
                    ClientTrial.start(() -> trial.session().close(CloseBody.of(1000)));
            int frames = trial.server().frames(2).size();
            trial.question("WS-CLH-012")
                    .taskAlone(MEANWHILE)
                    .holds(frames == 2, "the Close comes", new Told("no Close comes"));
            trial.send(List.of(new PeerClose(CloseBody.of(1000))));
            trial.tell("the server ends TCP");
            trial.server().far().finish();
            ClientSteps.over(trial, receiving);
            ClientSteps.ended(trial, closing, new Event.Closed(1000, "", true));
        }
    }

    /** A thread that receives; by its pong one knows that it does. */
    private static CompletableFuture<Optional<Message>> waiting(ClientTrial trial) {
        CompletableFuture<Optional<Message>> receiving = ClientSteps.receiving(trial);
        trial.send(List.of(Conversations.PING));
        trial.server().frames(1);
        return receiving;
    }
}
