package realtime.workbook.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import realtime.workbook.House;

/**
 * The list of recordings: which command prints what the book shows.
 *
 * @param rows in the order of the file
 */
public record Recordings(List<Row> rows) {
    private static final String HEAD = "file,command";

    /**
     * One recording.
     *
     * @param file the recording
     * @param command the words behind {@code ./workbook}
     */
    public record Row(Path file, List<String> command) {}

    /**
     * Reads {@code chapters/recordings/recordings.csv}.
     *
     * @throws IllegalStateException if a line is not of the form {@code file,command}
     */
    public static Recordings read(House house) throws IOException {
        Path list = house.recordings().resolve("recordings.csv");
        List<Row> rows = new ArrayList<>();
        List<String> lines = Files.exists(list) ? Files.readAllLines(list) : List.of(HEAD);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            int comma = line.indexOf(',');
            if (i == 0 ? !line.equals(HEAD) : comma < 1 && !line.isEmpty()) {
                throw new IllegalStateException(house.name(list) + ":" + (i + 1) + ": expected is "
                        + (i == 0 ? HEAD : "a file, a comma, a command"));
            }
            if (i > 0 && !line.isEmpty()) {
                rows.add(new Row(
                        house.recordings().resolve(line.substring(0, comma).strip()),
                        List.of(line.substring(comma + 1).strip().split("\\s+"))));
            }
        }
        return new Recordings(List.copyOf(rows));
    }
}
