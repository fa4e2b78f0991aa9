package realtime.conformance.connection;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.Judges;
import realtime.conformance.Role;
import realtime.conformance.exercise.Question;
import realtime.conformance.exercise.Question.Told;
import realtime.conformance.model.ModelStates;
import realtime.websocket.connection.Action;
import realtime.websocket.connection.Input;
import realtime.websocket.connection.State;
import realtime.websocket.connection.StateTable;
import realtime.websocket.connection.StateTable.Row;

/** Exercise 06.4: every pair of a state and an input, state by state. */
@Judges(value = Role.BOTH, area = "closing")
public interface StateRowsConformance {
    /** The right one. */
    StateTable MODEL = new ModelStates();

    /** The table that is judged. */
    StateTable subject();

    @Property
    @Checks({"WS-DAT-001", "WS-PNG-001", "WS-CLH-001", "WS-CLH-012", "WS-CLH-013", "WS-FAIL-001", "WS-FAIL-002"})
    default void whatHappensInOpen() {
        compare(State.OPEN);
    }

    @Property
    @Checks({"WS-CLH-004", "WS-CLH-005", "WS-PNG-007", "WS-CLH-007", "WS-CLH-008", "WS-CLH-011", "WS-FAIL-001"})
    default void whatHappensInClosing() {
        compare(State.CLOSING);
    }

    @Property
    @Checks({"WS-CLH-006", "WS-FAIL-003", "WS-CLH-004", "WS-CLH-005"})
    default void whatHappensInEnding() {
        compare(State.ENDING);
    }

    @Property
    @Checks({"WS-CLH-004", "WS-DAT-001"})
    default void nothingHappensInClosed() {
        compare(State.CLOSED);
    }

    @Property
    @Checks("WS-CLH-008")
    default void noPairHasTwoRows() {
        Set<String> pairs = new HashSet<>();
        for (Row row : rows()) {
            String pair = row.state() + ", " + row.input();
            Question.of(pair)
                    .taskAlone("The rows: at most one for each state and input.")
                    .holds(pairs.add(pair), "one row", new Told("two rows"));
        }
    }

    private void compare(State state) {
        List<Row> rows = rows();
        for (Input input : Input.values()) {
            Optional<Row> right = MODEL.find(state, input);
            Optional<Row> yours = rows.stream()
                    .filter(row -> row.state() == state && row.input() == input)
                    .findFirst()
                    .filter(row -> row.next() != state || !row.actions().isEmpty());
            RowRule rule = RowRule.of(state, input, yours.stream().anyMatch(StateRowsConformance::sends));
            rule.in(Question.of("the state " + state + ", the input " + input))
                    .holds(right.equals(yours), told(right), new Told(told(yours)));
        }
    }

    private static boolean sends(Row row) {
        return row.actions().contains(Action.SEND_CLOSE)
                || row.actions().contains(Action.SEND_PONG)
                || row.actions().contains(Action.SEND_MESSAGE);
    }

    private List<Row> rows() {
        Question question = Question.of("the rows");
        List<Row> rows = question.returned("a list of rows", () -> subject().rows());
        question.holds(rows != null, "a list of rows", "null");
        return rows;
    }

    private static String told(Optional<Row> row) {
        return row.map(one -> one.next() + ", " + one.actions()).orElse("no row: nothing changes, nothing is done");
    }
}
