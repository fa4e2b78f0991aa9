package realtime.conformance.connection;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.Judges;
import realtime.conformance.Role;
import realtime.conformance.exercise.Question;
import realtime.conformance.exercise.Question.Told;
import realtime.conformance.model.ModelCloses;
import realtime.conformance.model.ModelClosing;
import realtime.websocket.connection.CloseBody;
import realtime.websocket.connection.Closes;
import realtime.websocket.connection.ClosingHandshake;
import realtime.websocket.connection.Event;

/** Exercise 06.3. */
@Judges(value = Role.BOTH, area = "closing")
public interface AnswerCloseConformance {
    /** What a closing handshake does with everything. */
    ClosingHandshake MODEL = new ModelClosing();

    /** The sentence about whose turn it is. */
    String TURNS = "With a Close sent and a Close received the closing handshake is complete. Then the server ends TCP,"
            + " at once; the client waits for it. Before that, neither does.";

    /** The closing handshake that is judged. */
    ClosingHandshake subject();

    @Property
    @Checks({"WS-CLH-001", "WS-CLH-002"})
    default void aCloseIsAnsweredWithItsCode() {
        CodeRule.all().filter(new ModelCloses()::travels).forEach(code -> answers(Closes.NONE, CloseBody.of(code)));
    }

    @Property
    @Checks({"WS-CLH-002", "WS-CLH-001"})
    default void theAnswerHasNoReason(@ForAll(supplier = Reasons.class) String reason) {
        answers(Closes.NONE, CloseBody.of(1001, reason));
    }

    @Property
    @Checks({"WS-CLH-001", "WS-CLH-002", "WS-CLF-001"})
    default void anEmptyCloseIsAnsweredWithAnEmptyOne() {
        answers(Closes.NONE, CloseBody.EMPTY);
    }

    @Property
    @Checks({"WS-CLH-005", "WS-CLH-011"})
    default void whoHasSentACloseDoesNotAnswer(@ForAll(supplier = Bodies.class) CloseBody sent) {
        answers(Closes.NONE.withSent(sent), CloseBody.of(1000));
        answers(Closes.NONE.withSent(sent), sent);
    }

    @Property
    @Checks({"WS-CLH-006", "WS-CLH-005"})
    default void aSecondCloseIsNotAnswered(@ForAll(supplier = Bodies.class) CloseBody first) {
        answers(Closes.NONE.withReceived(first), CloseBody.of(1000));
        answers(Closes.NONE.withReceived(first).withSent(first), CloseBody.of(1000));
    }

    @Property
    @Checks({"WS-CLH-009", "WS-CLH-010", "WS-CLH-008", "WS-TCP-002"})
    default void theServerEndsTcpAndTheClientWaits(@ForAll(supplier = Bodies.class) CloseBody body) {
        Closes both = Closes.NONE.withReceived(body).withSent(body);
        for (Closes closes : List.of(both, Closes.NONE, Closes.NONE.withSent(body), Closes.NONE.withReceived(body))) {
            for (realtime.websocket.framing.Role role : realtime.websocket.framing.Role.values()) {
                String right = "" + MODEL.endsTcp(role, closes);
                boolean client = role == realtime.websocket.framing.Role.CLIENT;
                Question question = Question.of("endsTcp of a " + (client ? "client" : "server") + "; " + told(closes))
                        .breaking(client ? "WS-CLH-010" : closes.equals(both) ? "WS-CLH-009" : "WS-CLH-008")
                        .taskAlone(TURNS);
                String yours = question.returned(right, () -> "" + subject().endsTcp(role, closes));
                question.holds(right.equals(yours), ends(right), new Told(ends(yours)));
            }
        }
    }

    @Property
    @Checks({"WS-CLC-017", "WS-CLC-018", "WS-CLH-014"})
    default void theApplicationSeesThePeersClose(@ForAll(supplier = Bodies.class) CloseBody body) {
        outcome(Closes.NONE.withReceived(body).withSent(new CloseBody(body.code(), "")));
        outcome(Closes.NONE.withReceived(body).withSent(CloseBody.of(4000, "mine")));
    }

    @Property
    @Checks({"WS-CLC-017", "WS-CLH-014", "WS-TCP-003"})
    default void withoutACloseOfThePeerItIs1006(@ForAll(supplier = Bodies.class) CloseBody body) {
        outcome(Closes.NONE);
        outcome(Closes.NONE.withSent(body));
    }

    @Property
    @Checks({"WS-CLH-014", "WS-CLC-017"})
    default void aCloseThatWasNotAnsweredIsNotClean(@ForAll(supplier = Bodies.class) CloseBody body) {
        outcome(Closes.NONE.withReceived(body));
    }

    private static String ends(String answer) {
        return answer + (answer.equals("true") ? ": it ends TCP now" : ": it does not end TCP now");
    }

    private void answers(Closes before, CloseBody received) {
        Optional<CloseBody> right = MODEL.answer(before, received);
        Question question = Question.of(told(before) + ";\nnow " + Words.close(received) + " comes");
        Optional<CloseBody> yours =
                question.returned(Words.close(right), () -> subject().answer(before, received));
        boolean both = right.isPresent() && yours != null && yours.isPresent();
        Question asked = !both
                ? question
                : question.breaking("WS-CLH-002")
                        .taskAlone(
                                right.get().code().equals(yours.get().code())
                                        ? "We choose an answer without a reason: the peer knows its own."
                                        : "A Close is answered with a Close that carries the same code;"
                                                + " an empty one with an empty one.");
        asked.holds(right.equals(yours), Words.close(right), new Told(Words.close(yours)));
    }

    private void outcome(Closes travelled) {
        Event.Closed right = MODEL.outcome(travelled);
        Question question = Question.of(told(travelled) + "; TCP has ended");
        Event.Closed yours =
                question.returned(Words.closed(right), () -> subject().outcome(travelled));
        String id = yours == null || yours.code() != right.code()
                ? "WS-CLC-017"
                : yours.clean() == right.clean() ? "WS-CLC-018" : "WS-CLH-014";
        question.breaking(id).holds(right.equals(yours), Words.closed(right), new Told(Words.closed(yours)));
    }

    private static String told(Closes closes) {
        String sent = closes.sent().map(Words::close).orElse("no Close") + " was sent";
        return sent + ", " + closes.received().map(Words::close).orElse("none") + " was received";
    }
}
