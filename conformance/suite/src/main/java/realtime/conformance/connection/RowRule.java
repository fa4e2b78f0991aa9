package realtime.conformance.connection;

import realtime.websocket.connection.Input;
import realtime.websocket.connection.State;

/**
 * What is said about a row of the state table.
 *
 * @param requirement its id
 * @param sentence of the task
 */
record RowRule(String requirement, String sentence) {
    private static final String SILENT = "Behind the own Close nothing goes out any more: no message, no second Close,"
            + " and we choose no pong either.";
    private static final String DROPPED = "In ENDING nothing matters any more but the end of TCP.";
    private static final String ENDED =
            "When TCP ends, the own side ends too, and the outcome is reported. The state is CLOSED, for good.";

    /** @param sends whether the row that is judged sends something */
    static RowRule of(State state, Input input, boolean sends) {
        if (sends && state == State.CLOSING && input == Input.PEER_CLOSE) {
            return new RowRule("WS-CLH-005", SILENT);
        }
        return switch (state) {
            case OPEN -> open(input);
            case CLOSING -> closing(input);
            case ENDING ->
                switch (input) {
                    case SEND -> new RowRule("WS-CLH-004", DROPPED);
                    case CLOSE -> new RowRule("WS-CLH-005", DROPPED);
                    case END -> new RowRule("WS-TCP-003", ENDED);
                    case FAULT -> new RowRule("WS-FAIL-003", DROPPED);
                    case MESSAGE, PING, PONG, PEER_CLOSE -> new RowRule("WS-CLH-006", DROPPED);
                };
            case CLOSED -> new RowRule(input == Input.SEND ? "WS-DAT-001" : "WS-CLH-004", ENDED);
        };
    }

    private static RowRule open(Input input) {
        String data = "In OPEN the application may send; what it sends goes out."
                + " Messages and pongs that come are delivered, a ping is answered.";
        return switch (input) {
            case SEND -> new RowRule("WS-DAT-001", data);
            case MESSAGE -> new RowRule("WS-DAT-003", data);
            case PING -> new RowRule("WS-PNG-001", data);
            case PONG -> new RowRule("WS-PNG-005", data);
            case CLOSE ->
                new RowRule("WS-CLH-012", "When the application closes, a Close goes out, and the state is CLOSING.");
            case PEER_CLOSE ->
                new RowRule(
                        "WS-CLH-001",
                        "When a Close comes, it is answered if none was sent yet. Both Closes have travelled then:"
                                + " the own side of TCP ends if it is this end's turn, and the state is ENDING.");
            case FAULT ->
                new RowRule(
                        "WS-FAIL-002",
                        "When the peer breaks a rule, the connection fails: a Close with the code of the fault goes out"
                                + " if none was sent yet, then the own side of TCP ends, whoever's turn it would be, then"
                                + " the fault is delivered. The state is ENDING.");
            case END -> new RowRule("WS-TCP-003", ENDED);
        };
    }

    private static RowRule closing(Input input) {
        return switch (input) {
            case SEND -> new RowRule("WS-CLH-004", SILENT);
            case PING -> new RowRule("WS-CLH-004", SILENT);
            case CLOSE -> new RowRule("WS-CLH-005", SILENT);
            case MESSAGE, PONG -> new RowRule("WS-CLH-007", "We choose to deliver messages and pongs that still come.");
            case PEER_CLOSE ->
                new RowRule(
                        "WS-CLH-008",
                        "Both Closes have travelled then: the own side of TCP ends if it is this end's turn,"
                                + " and the state is ENDING.");
            case FAULT ->
                new RowRule(
                        "WS-FAIL-001",
                        "When the peer breaks a rule, the connection fails: a Close goes out if none was sent yet, then"
                                + " the own side of TCP ends, whoever's turn it would be, then the fault is delivered."
                                + " The state is ENDING.");
            case END -> new RowRule("WS-TCP-003", ENDED);
        };
    }
}
