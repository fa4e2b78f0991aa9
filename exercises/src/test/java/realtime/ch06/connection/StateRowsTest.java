package realtime.ch06.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import net.jqwik.api.Example;
import realtime.conformance.connection.StateRowsConformance;
import realtime.websocket.connection.Action;
import realtime.websocket.connection.Input;
import realtime.websocket.connection.State;
import realtime.websocket.connection.StateTable;
import realtime.websocket.connection.StateTable.Row;

/** Exercise 06.4. */
class StateRowsTest implements StateRowsConformance {
    @Override
    public StateTable subject() {
        return new StateRows();
    }

    @Example
    void whileTheConnectionIsOpenAPingIsAnswered() {
        Row row = new Row(State.OPEN, Input.PING, State.OPEN, Action.SEND_PONG);
        assertEquals(Optional.of(row), subject().find(State.OPEN, Input.PING));
    }
}
