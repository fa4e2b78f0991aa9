package realtime.ch06.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import net.jqwik.api.Example;
import realtime.conformance.connection.AnswerCloseConformance;
import realtime.websocket.connection.CloseBody;
import realtime.websocket.connection.Closes;
import realtime.websocket.connection.ClosingHandshake;

/** Exercise 06.3. */
class AnswerCloseTest implements AnswerCloseConformance {
    @Override
    public ClosingHandshake subject() {
        return new AnswerClose();
    }

    @Example
    void goingAwayIsAnsweredWithGoingAway() {
        assertEquals(Optional.of(CloseBody.of(1001)), subject().answer(Closes.NONE, CloseBody.of(1001, "bye")));
    }
}
