package realtime.conformance.connection;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.Judges;
import realtime.conformance.Role;
import realtime.conformance.exercise.Question;
import realtime.websocket.connection.PingPong;
import realtime.websocket.framing.Frame;
import realtime.wire.Bytes;

/** Exercise 06.1. */
@Judges(value = Role.BOTH, area = "framing")
public interface AnswerPingsConformance {
    /** The piece that is judged. */
    PingPong subject();

    @Property
    @Checks({"WS-PNG-003", "WS-PNG-001"})
    default void aPingIsAnsweredWithItsOwnPayload(@ForAll(supplier = ControlPayloads.class) Bytes payload) {
        judge(
                Question.of(Words.control(new Frame.Ping(payload))),
                new Frame.Ping(payload),
                false,
                Optional.of(new Frame.Pong(payload)));
    }

    @Property
    @Checks({"WS-PNG-007", "WS-PNG-001"})
    default void behindACloseAPingIsNotAnswered(@ForAll(supplier = ControlPayloads.class) Bytes payload) {
        Question question = Question.of("a Close has come, and then " + Words.control(new Frame.Ping(payload)))
                .taskAlone("Once a Close has come, a ping is not answered any more.");
        judge(question, new Frame.Ping(payload), true, Optional.empty());
    }

    @Property
    @Checks("WS-PNG-005")
    default void aPongIsNotAnswered(@ForAll(supplier = ControlPayloads.class) Bytes payload) {
        Question question = Question.of(Words.control(new Frame.Pong(payload)));
        judge(question, new Frame.Pong(payload), false, Optional.empty());
        judge(question, new Frame.Pong(payload), true, Optional.empty());
    }

    @Property
    @Checks("WS-PNG-001")
    default void aCloseIsNotAnsweredWithAPong(@ForAll(supplier = ControlPayloads.class) Bytes payload) {
        Question question =
                Question.of(Words.control(new Frame.Close(payload))).taskAlone("A Close is not answered with a pong.");
        judge(question, new Frame.Close(payload), false, Optional.empty());
    }

    private void judge(Question question, Frame.Control given, boolean closed, Optional<Frame.Pong> right) {
        Optional<Frame.Pong> yours =
                question.returned(Words.frame(right), () -> subject().answer(given, closed));
        question.holds(right.equals(yours), Words.frame(right), new Question.Told(Words.frame(yours)));
    }
}
