package realtime.zoo.servers;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a real server is known to do behind its handshake against the standards.
 *
 * @param server its name
 * @param requirement what it breaks
 * @param property where it shows
 * @param reason one sentence
 */
public record FrameDeparture(String server, String requirement, String property, String reason) {
    private static final String FILE = "/realtime/zoo/departures/frames.csv";

    /** All of them, by server. */
    public static List<FrameDeparture> all() {
        try (InputStream in = FrameDeparture.class.getResourceAsStream(FILE)) {
            return read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }

    /** The same from a file. */
    static List<FrameDeparture> read(Path file) throws IOException {
        return read(Files.newBufferedReader(file));
    }

    private static List<FrameDeparture> read(Reader source) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(source)) {
            return reader.stream()
                    .map(row -> new FrameDeparture(
                            row.getField("server"),
                            row.getField("requirement"),
                            row.getField("property"),
                            row.getField("reason")))
                    .toList();
        }
    }
}
