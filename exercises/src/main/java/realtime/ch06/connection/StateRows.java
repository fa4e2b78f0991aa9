package realtime.ch06.connection;

import static realtime.todo.Todo.todo;

import java.util.List;
import realtime.websocket.connection.StateTable;

// tag::states[]
/** Exercise 06.4: the life of a connection as a table, by the rules of {@link StateTable}. */
public final class StateRows implements StateTable {
    @Override
    public List<Row> rows() {
        throw todo("06.4");
    }
}
// end::states[]
