package realtime.conformance;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The catalogue: every requirement, in the order of its files. */
public final class Requirements {
    private static final List<String> FILES = List.of("rfc6455", "rfc7692", "sse", "http", "webhooks");
    private static final Map<String, Requirement> ROWS = load();
    private static final List<String> IDS = List.copyOf(ROWS.keySet());

    private Requirements() {}

    /** All rows. */
    public static Collection<Requirement> all() {
        return ROWS.values();
    }

    public static Optional<Requirement> find(String id) {
        return Optional.ofNullable(ROWS.get(id));
    }

    /** The place of a row in the catalogue, from 0; behind all rows if there is no such id. */
    public static int place(String id) {
        int index = IDS.indexOf(id);
        return index < 0 ? IDS.size() : index;
    }

    /**
     * The row with this id.
     *
     * @throws IllegalArgumentException if the catalogue has no such row
     */
    public static Requirement get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no requirement " + id + " in the catalogue"));
    }

    private static Map<String, Requirement> load() {
        Map<String, Requirement> rows = new LinkedHashMap<>();
        for (String file : FILES) {
            try (InputStream in = Requirements.class.getResourceAsStream("requirements/" + file + ".csv");
                    CsvReader<NamedCsvRecord> reader =
                            CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                reader.forEach(row -> rows.put(row.getField("id"), read(row)));
            } catch (IOException e) {
                throw new UncheckedIOException("the catalogue " + file + ".csv cannot be read", e);
            }
        }
        return Collections.unmodifiableMap(rows);
    }

    private static Requirement read(NamedCsvRecord row) {
        return new Requirement(
                row.getField("id"),
                row.getField("spec"),
                row.getField("section"),
                row.getField("level"),
                role(row.getField("role")),
                row.getField("area"),
                row.getField("statement"),
                row.getField("observable"),
                row.getField("testability"),
                row.getField("chapter"));
    }

    private static Role role(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "server" -> Role.SERVER;
            case "client" -> Role.CLIENT;
            default -> Role.BOTH;
        };
    }
}
