package realtime.workbook;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import realtime.todo.TodoException;
import realtime.websocket.connection.StateTable;
import realtime.workbook.grade.Learned;
import realtime.workbook.grade.Learned.BrokenException;

/** {@code states}: the rows of a state table; the book draws them. */
@Command(
        name = "states",
        description = "Prints the rows of your state table (06.4), in the form of which the book's diagram is drawn.",
        footer = {
            "",
            "Examples:",
            "  ./workbook states                  your own",
            "  ./workbook states --in solutions   that of the answer key"
        })
final class StatesCommand extends Action {
    private static final String TABLE = "realtime.ch06.connection.StateRows";

    @Option(names = "--in", paramLabel = "DIR", description = "exercises (the default) or solutions")
    private String tree = "exercises";

    @Option(names = "--csv", description = "as a table")
    private boolean csv;

    @Override
    public Integer call() {
        Path sources =
                switch (tree) {
                    case "exercises" -> house().exercises();
                    case "solutions" -> house().solutions();
                    default -> throw new UsageException("--in takes exercises or solutions, not " + tree + ".");
                };
        try {
            Class<?> table = Learned.load(sources, house()::name).loadClass(TABLE);
            print((StateTable) table.getConstructor().newInstance());
            return OK;
        } catch (BrokenException e) {
            console().say(e.getMessage());
        } catch (TodoException e) {
            console().say("06.4 is not written yet. The table of the answer key: ./workbook states --in solutions");
        } catch (ReflectiveOperationException e) {
            throw new UsageException("The class " + TABLE + " is not as it was given: " + e.getMessage());
        }
        return VIOLATION;
    }

    private void print(StateTable table) {
        if (csv) {
            console().say("State,Input,Next,Actions");
        }
        for (StateTable.Row row : table.rows()) {
            String actions = row.actions().stream().map(StatesCommand::words).collect(Collectors.joining(", "));
            console()
                    .say(
                            csv
                                    ? "%s,%s,%s,\"%s\"".formatted(row.state(), row.input(), row.next(), actions)
                                    : "%s : %s : %s : %s"
                                            .formatted(row.state(), words(row.input()), row.next(), actions)
                                            .strip());
        }
    }

    private static String words(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
