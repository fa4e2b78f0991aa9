package realtime.conformance.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import realtime.websocket.connection.Action;
import realtime.websocket.connection.Input;
import realtime.websocket.connection.State;
import realtime.websocket.connection.StateTable;

/** Exercise 06.4, correct: read from a text. */
public final class ModelStates implements StateTable {
    private static final String TEXT = """
            OPEN    SEND       OPEN    SEND_MESSAGE
            OPEN    CLOSE      CLOSING SEND_CLOSE
            OPEN    MESSAGE    OPEN    DELIVER
            OPEN    PING       OPEN    SEND_PONG
            OPEN    PONG       OPEN    DELIVER
            OPEN    PEER_CLOSE ENDING  SEND_CLOSE SHUT_DOWN_IF_OURS
            OPEN    FAULT      ENDING  SEND_CLOSE SHUT_DOWN DELIVER
            OPEN    END        CLOSED  SHUT_DOWN REPORT
            CLOSING MESSAGE    CLOSING DELIVER
            CLOSING PONG       CLOSING DELIVER
            CLOSING PEER_CLOSE ENDING  SHUT_DOWN_IF_OURS
            CLOSING FAULT      ENDING  SHUT_DOWN DELIVER
            CLOSING END        CLOSED  SHUT_DOWN REPORT
            ENDING  END        CLOSED  SHUT_DOWN REPORT
            """;

    private static final List<Row> ROWS = TEXT.lines().map(ModelStates::row).toList();

    private static Row row(String line) {
        String[] words = line.split(" +");
        List<Action> actions = new ArrayList<>();
        Arrays.stream(words).skip(3).map(Action::valueOf).forEach(actions::add);
        return new Row(State.valueOf(words[0]), Input.valueOf(words[1]), State.valueOf(words[2]), actions);
    }

    @Override
    public List<Row> rows() {
        return ROWS;
    }
}
