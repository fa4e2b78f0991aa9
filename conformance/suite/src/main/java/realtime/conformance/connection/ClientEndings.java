package realtime.conformance.connection;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.Judges;
import realtime.conformance.Role;
import realtime.conformance.connection.Move.OfPeer;
import realtime.conformance.connection.Move.PeerClose;
import realtime.conformance.driver.Cuts;
import realtime.conformance.driver.Patience;
import realtime.conformance.exercise.Question.Told;
import realtime.websocket.connection.CloseBody;
import realtime.websocket.connection.Event;
import realtime.websocket.framing.Frame;
import realtime.websocket.framing.Message;
import realtime.wire.Bytes;

/** How a client's connection ends. */
@Judges(value = Role.CLIENT, area = "closing")
public interface ClientEndings extends ClientJudged {
    /** About the time between a fault and the end. */
    String READ_ON =
            "After a fault, too, it reads on until the server has ended TCP, or the patience is up: else its last frame"
                    + " may be lost.";

    @Property
    @Checks({"WS-CLH-012", "WS-CLH-010", "WS-CLH-014", "WS-TCP-002"})
    default void theClientClosesAndWaitsForTheServer(@ForAll(supplier = Bodies.class) CloseBody body) {
        try (ClientTrial trial = trial(Serving.LONG)) {
            trial.open(List.of(), Cuts.NONE);
            CompletableFuture<Event.Closed> closing = ClientSteps.closing(trial, body);
            OfPeer late = new Move.Tell(true, 4, 1, false);
            trial.send(List.of(late, new PeerClose(new CloseBody(body.code(), ""))));
            FarEnd.How how = trial.server().read(SHORT);
            trial.question("WS-CLH-010")
                    .task("The server ends TCP first.")
                    .holds(
                            how == FarEnd.How.SILENCE,
                            "the client waits for the server to end TCP",
                            new Told("the client has sent " + how.words()));
            trial.tell("the server ends TCP");
            trial.server().far().finish();
            ClientSteps.ended(trial, closing, new Event.Closed(body.code().orElse(1005), "", true));
        }
    }

    @Property
    @Checks({"WS-CLH-010", "WS-CLC-017", "WS-CLH-014"})
    default void theClientDoesNotWaitForever() {
        try (ClientTrial trial = trial(SHORT)) {
            trial.open(List.of(), Cuts.NONE);
            CompletableFuture<Event.Closed> closing = ClientSteps.closing(trial, CloseBody.of(1000));
            trial.tell("the server does not answer");
            ClientSteps.ended(trial, closing, new Event.Closed(1006, "", false));
        }
        try (ClientTrial trial = trial(Patience.afterwards())) {
            trial.open(List.of(), Cuts.NONE);
            CompletableFuture<Event.Closed> closing = ClientSteps.closing(trial, CloseBody.of(4000));
            trial.send(List.of(new PeerClose(CloseBody.of(4000))));
            trial.tell("the server does not end TCP, and sends an octet every few milliseconds");
            for (int i = 0; i < 200 && !closing.isDone(); i++) {
                trial.server().far().send(Bytes.hex("00"), Cuts.NONE);
                LockSupport.parkNanos(SHORT.toNanos() / 10);
            }
            ClientSteps.ended(trial, closing, new Event.Closed(4000, "", true));
        }
    }

    @Property
    @Checks({"WS-CLH-001", "WS-CLC-017", "WS-CLC-018", "WS-CLF-005"})
    default void theServerCloses(@ForAll(supplier = Bodies.class) CloseBody body) {
        try (ClientTrial trial = trial(Serving.LONG)) {
            trial.open(List.of(), Cuts.NONE);
            List<OfPeer> moves = List.of(Conversations.TEXT, new PeerClose(body));
            trial.send(moves);
            ClientSteps.receives(trial, "WS-CLH-001", List.of(Conversations.TEXT));
            CompletableFuture<Optional<Message>> over = ClientSteps.receiving(trial);
            trial.server().frames(1);
            Bytes code = CloseCodesConformance.MODEL.write(new CloseBody(body.code(), ""));
            ClientSteps.sent(trial, "WS-CLH-001", List.of(new Frame.Close(code)));
            trial.tell("the server ends TCP");
            trial.server().far().finish();
            ClientSteps.over(trial, over);
            ClientSteps.ended(
                    trial,
                    ClientTrial.start(() -> trial.session().close(CloseBody.of(1000))),
                    new Event.Closed(body.code().orElse(1005), body.reason(), true));
            ClientSteps.refusesToSend(trial);
        }
    }

    @Property
    @Checks({"WS-FAIL-005", "WS-CLC-017", "WS-CLH-014"})
    default void aConnectionThatBreaksIsOver() {
        for (boolean reset : new boolean[] {false, true}) {
            try (ClientTrial trial = trial(Serving.LONG)) {
                trial.open(List.of(), Cuts.NONE);
                trial.server().far().send(Bytes.hex("81 05 61"), Cuts.NONE);
                trial.tell("the server sends a part of a message, 81 05 61, and "
                        + (reset ? "resets TCP" : "ends TCP without a Close"));
                if (reset) {
                    trial.server().far().reset();
                } else {
                    trial.server().far().finish();
                }
                ClientSteps.over(trial, ClientSteps.receiving(trial));
                ClientSteps.ended(
                        trial,
                        ClientTrial.start(() -> trial.session().close(CloseBody.of(1000))),
                        new Event.Closed(1006, "", false));
            }
        }
    }

    @Property
    @Checks({"WS-FAIL-002", "WS-FAIL-001", "WS-TCP-001"})
    default void aFaultOfTheServerEndsTheConnection() {
        try (ClientTrial trial = trial(Serving.LONG)) {
            trial.open(List.of(), Cuts.NONE);
            OfPeer unread = new Move.Tell(false, 300_000, 1, false);
            trial.send(List.of(new Move.Fault(Slip.WRONG_MASK), Conversations.TEXT, unread));
            CompletableFuture<Optional<Message>> over = ClientSteps.receiving(trial);
            FarEnd.How how = trial.server().read(Patience.answer());
            ClientSteps.sent(trial, "WS-FAIL-002", List.of(new Frame.Close(Bytes.hex("03 ea"))));
            trial.question("WS-FAIL-001")
                    .task(READ_ON)
                    .holds(how == FarEnd.How.FIN, FarEnd.How.FIN.words(), new Told(how.words()));
            LockSupport.parkNanos(SHORT.toNanos());
            trial.question("WS-TCP-001")
                    .task(READ_ON)
                    .holds(
                            !over.isDone(),
                            "receive reads on until the server ends TCP too",
                            new Told("receive has returned, and the server had not ended yet"));
            trial.server().far().finish();
            ClientSteps.over(trial, over);
        }
    }

    @Property
    @Checks({"WS-CLC-001", "WS-CLF-003"})
    default void aCloseThatCannotTravelIsRefused() {
        try (ClientTrial trial = trial(Serving.LONG)) {
            trial.open(List.of(), Cuts.NONE);
            trial.tell("close(1005)");
            trial.question("WS-CLC-001").rejects(IllegalArgumentException.class, () -> {
                Event.Closed closed = trial.session().close(CloseBody.of(1005));
                return new Told(Words.closed(closed));
            });
            trial.send(List.of(Conversations.TEXT));
            ClientSteps.receives(trial, "WS-DAT-003", List.of(Conversations.TEXT));
            ClientSteps.goodbye(trial);
        }
    }
}
