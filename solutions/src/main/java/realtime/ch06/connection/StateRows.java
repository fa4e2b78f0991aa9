package realtime.ch06.connection;

import static realtime.websocket.connection.Action.DELIVER;
import static realtime.websocket.connection.Action.REPORT;
import static realtime.websocket.connection.Action.SEND_CLOSE;
import static realtime.websocket.connection.Action.SEND_MESSAGE;
import static realtime.websocket.connection.Action.SEND_PONG;
import static realtime.websocket.connection.Action.SHUT_DOWN;
import static realtime.websocket.connection.Action.SHUT_DOWN_IF_OURS;
import static realtime.websocket.connection.State.CLOSED;
import static realtime.websocket.connection.State.CLOSING;
import static realtime.websocket.connection.State.ENDING;
import static realtime.websocket.connection.State.OPEN;

import java.util.List;
import realtime.websocket.connection.Input;
import realtime.websocket.connection.StateTable;

// tag::states[]
/** Exercise 06.4: the life of a connection as a table, by the rules of {@link StateTable}. */
public final class StateRows implements StateTable {
    // tag::solution[]
    private static final List<Row> ROWS = List.of(
            new Row(OPEN, Input.SEND, OPEN, SEND_MESSAGE), // WS-DAT-001, RFC 6455 section 6.1
            new Row(OPEN, Input.CLOSE, CLOSING, SEND_CLOSE), // WS-CLH-012 and -013, RFC 6455 sections 7.1.2 and 7.1.3
            new Row(OPEN, Input.MESSAGE, OPEN, DELIVER), // WS-DAT-003, RFC 6455 section 6.2
            new Row(OPEN, Input.PING, OPEN, SEND_PONG), // WS-PNG-001, RFC 6455 section 5.5.2
            new Row(OPEN, Input.PONG, OPEN, DELIVER),
            new Row(OPEN, Input.PEER_CLOSE, ENDING, SEND_CLOSE, SHUT_DOWN_IF_OURS), // WS-CLH-001, -008 and -009
            new Row(OPEN, Input.FAULT, ENDING, SEND_CLOSE, SHUT_DOWN, DELIVER), // WS-FAIL-001 to -003, section 7.1.7
            new Row(OPEN, Input.END, CLOSED, SHUT_DOWN, REPORT), // WS-TCP-003, RFC 6455 section 7.2.3
            // Behind the own Close nothing goes out any more: WS-CLH-004 and -005, RFC 6455 section 5.5.1.
            new Row(CLOSING, Input.MESSAGE, CLOSING, DELIVER), // WS-CLH-007, RFC 6455 section 5.5.1
            new Row(CLOSING, Input.PONG, CLOSING, DELIVER),
            new Row(CLOSING, Input.PEER_CLOSE, ENDING, SHUT_DOWN_IF_OURS), // WS-CLH-008 and -011, section 5.5.1
            new Row(CLOSING, Input.FAULT, ENDING, SHUT_DOWN, DELIVER),
            new Row(CLOSING, Input.END, CLOSED, SHUT_DOWN, REPORT),
            // What comes now is dropped: WS-CLH-006, RFC 6455 section 5.5.1, and WS-FAIL-003, section 7.1.7.
            new Row(ENDING, Input.END, CLOSED, SHUT_DOWN, REPORT));

    // end::solution[]
    @Override
    public List<Row> rows() {
        // tag::solution[]
        return ROWS;
        // end::solution[]
    }
}
// end::states[]
