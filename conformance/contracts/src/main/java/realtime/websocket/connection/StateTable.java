package realtime.websocket.connection;

import java.util.List;
import java.util.Optional;

/**
 * Exercise 06.4: the life of a connection as a table (RFC 6455 sections 5.5.1 and 7.1). It is the same for both roles.
 */
@FunctionalInterface
public interface StateTable {
    /**
     * One line of the table.
     *
     * @param state where the connection is
     * @param input what happens
     * @param next where it is then; perhaps the same
     * @param actions what is done, in this order
     */
    record Row(State state, Input input, State next, List<Action> actions) {
        public Row {
            actions = List.copyOf(actions);
        }

        public Row(State state, Input input, State next, Action... actions) {
            this(state, input, next, List.of(actions));
        }
    }

    /**
     * The rows: at most one for each state and input. Where there is none, nothing changes and nothing is done.
     *
     * <ul>
     *   <li>In {@code OPEN} the application may send; what it sends goes out. Messages and pongs that come are
     *       delivered, a ping is answered.
     *   <li>When the application closes, a Close goes out, and the state is {@code CLOSING}. Behind the own Close
     *       nothing goes out any more: no message, no second Close, and we choose no pong either. We choose to deliver
     *       messages and pongs that still come.
     *   <li>When a Close comes, it is answered if none was sent yet. Both Closes have travelled then: the own side of
     *       TCP ends if it is this end's turn, and the state is {@code ENDING}.
     *   <li>When the peer breaks a rule, the connection fails: a Close with the code of the fault goes out if none was
     *       sent yet, then the own side of TCP ends, whoever's turn it would be, then the fault is delivered. The state
     *       is {@code ENDING}.
     *   <li>In {@code ENDING} nothing matters any more but the end of TCP.
     *   <li>When TCP ends, the own side ends too, and the outcome is reported. The state is {@code CLOSED}, for good.
     * </ul>
     *
     * <p>Example: {@code OPEN}, {@code PING}, {@code OPEN}, {@code [SEND_PONG]} is one row.
     */
    List<Row> rows();

    /** The row for {@code state} and {@code input}. */
    default Optional<Row> find(State state, Input input) {
        return rows().stream()
                .filter(row -> row.state() == state && row.input() == input)
                .findFirst();
    }
}
