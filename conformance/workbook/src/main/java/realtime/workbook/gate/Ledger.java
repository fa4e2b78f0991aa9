package realtime.workbook.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What came of each gate last: {@code chapters/recordings/gates.csv}. */
public final class Ledger {
    private static final String HEAD = "gate,figure,held,on";

    private final Path file;
    private final Map<String, Row> rows = new LinkedHashMap<>();

    /**
     * One gate's last measurement.
     *
     * @param figure what came of it
     * @param held whether it held
     * @param on the day, such as {@code 2026-11-21}
     */
    public record Row(String figure, boolean held, String on) {}

    /** @throws IllegalStateException if a line has not four cells */
    public Ledger(Path file) throws IOException {
        this.file = file;
        for (String line : Files.exists(file) ? Files.readAllLines(file) : List.of(HEAD)) {
            String[] cells = line.split(",", -1);
            if (cells.length != 4) {
                throw new IllegalStateException(file + ": no four cells: " + line);
            }
            if (!line.equals(HEAD)) {
                rows.put(cells[0], new Row(cells[1], cells[2].equals("yes"), cells[3]));
            }
        }
    }

    /** The last measurement of a gate. */
    public Optional<Row> find(String gate) {
        return Optional.ofNullable(rows.get(gate));
    }

    /** Keeps a measurement, and writes the file. */
    public void note(String gate, Row row) throws IOException {
        rows.put(gate, new Row(row.figure().replace(',', ';'), row.held(), row.on()));
        List<String> lines = new ArrayList<>(List.of(HEAD));
        rows.forEach((name, one) ->
                lines.add(name + "," + one.figure() + "," + (one.held() ? "yes" : "no") + "," + one.on()));
        Files.write(file, lines);
    }
}
