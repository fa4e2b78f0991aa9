package realtime.conformance.connection;

import realtime.conformance.exercise.Question;
import realtime.websocket.connection.Input;
import realtime.websocket.connection.State;

/**
 * What is said about a row of the state table.
 *
 * @param requirement its id
 * @param sentence of the task
 * @param alone whether the standard's sentence is left out: it says less than the task, or leaves open what we choose
 */
record RowRule(String requirement, String sentence, boolean alone) {
    static final String SILENT = "Behind the own Close nothing goes out any more: no message, no second Close,"
            + " and we choose no pong either.";
    static final String ENDED =
            "When TCP ends, the own side ends too, and the outcome is reported. The state is CLOSED, for good.";
    static final String FAILED = "When the peer breaks a rule, the connection fails: a Close with the code of the fault"
            + " goes out if none was sent yet, then the own side of TCP ends, whoever's turn it would be, then the fault"
            + " is delivered. The state is ENDING.";
    private static final String DROPPED = "In ENDING nothing matters any more but the end of TCP.";
    private static final String CLOSES = "When the application closes, a Close goes out, and the state is CLOSING.";
    private static final String BOTH = "Both Closes have travelled then: the own side of TCP ends if it is this end's"
            + " turn, and the state is ENDING.";
    private static final String ANSWERED = "When a Close comes, it is answered if none was sent yet. " + BOTH;
    private static final String DATA = "In OPEN the application may send; what it sends goes out."
            + " Messages and pongs that come are delivered, a ping is answered.";

    /** @param sends whether the row that is judged sends something */
    static RowRule of(State state, Input input, boolean sends) {
        if (sends && state == State.CLOSING && input == Input.PEER_CLOSE) {
            return beside("WS-CLH-005", SILENT);
        }
        return switch (state) {
            case OPEN -> open(input);
            case CLOSING -> closing(input);
            case ENDING ->
                switch (input) {
                    case SEND -> alone("WS-CLH-004", DROPPED);
                    case CLOSE -> alone("WS-CLH-005", DROPPED);
                    case END -> alone("WS-TCP-003", ENDED);
                    case FAULT -> beside("WS-FAIL-003", DROPPED);
                    case MESSAGE, PING, PONG, PEER_CLOSE -> beside("WS-CLH-006", DROPPED);
                };
            case CLOSED -> alone(input == Input.SEND ? "WS-DAT-001" : "WS-CLH-004", ENDED);
        };
    }

    private static RowRule open(Input input) {
        return switch (input) {
            case SEND -> beside("WS-DAT-001", DATA);
            case MESSAGE -> beside("WS-DAT-003", DATA);
            case PING -> beside("WS-PNG-001", DATA);
            case PONG -> alone("WS-PNG-005", DATA);
            case CLOSE -> alone("WS-CLH-012", CLOSES);
            case PEER_CLOSE -> alone("WS-CLH-001", ANSWERED);
            case FAULT -> alone("WS-FAIL-002", FAILED);
            case END -> alone("WS-TCP-003", ENDED);
        };
    }

    private static RowRule closing(Input input) {
        return switch (input) {
            case SEND -> beside("WS-CLH-004", SILENT);
            case PING -> alone("WS-PNG-007", SILENT);
            case CLOSE -> beside("WS-CLH-005", SILENT);
            case MESSAGE, PONG -> alone("WS-CLH-007", "We choose to deliver messages and pongs that still come.");
            case PEER_CLOSE -> alone("WS-CLH-008", BOTH);
            case FAULT -> alone("WS-FAIL-001", FAILED);
            case END -> alone("WS-TCP-003", ENDED);
        };
    }

    static RowRule alone(String requirement, String sentence) {
        return new RowRule(requirement, sentence, true);
    }

    static RowRule beside(String requirement, String sentence) {
        return new RowRule(requirement, sentence, false);
    }

    /** The standard's sentence says it all. */
    static RowRule plain(String requirement) {
        return beside(requirement, "");
    }

    /** The question with this rule. */
    Question in(Question question) {
        Question asked = question.breaking(requirement);
        return sentence.isEmpty() ? asked : alone ? asked.taskAlone(sentence) : asked.task(sentence);
    }
}
