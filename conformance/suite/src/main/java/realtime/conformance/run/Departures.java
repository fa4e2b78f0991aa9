package realtime.conformance.run;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonSyntaxException;
import com.google.gson.reflect.TypeToken;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The departures of one subject. */
public record Departures(List<Departure> all) {
    public static final Departures NONE = new Departures(List.of());

    private static final Gson GSON =
            new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

    public Departures {
        all = List.copyOf(all);
    }

    /**
     * Reads a JSON file: a list of objects with the components of {@link Departure}.
     *
     * @throws IllegalArgumentException if it is no such list; the message says what is wrong
     */
    public static Departures read(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            return read(reader, file.toString());
        } catch (IOException e) {
            throw new IllegalArgumentException("the departures file " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Like {@link #read(Path)}; {@code name} is for the message. */
    public static Departures read(Reader reader, String name) {
        try {
            List<Departure> all = GSON.fromJson(reader, new TypeToken<List<Departure>>() {}.getType());
            if (all == null || all.stream().anyMatch(Departures::isIncomplete)) {
                throw new IllegalArgumentException("the departures file " + name
                        + " needs property, requirement, request, outcome and reason in each entry");
            }
            return new Departures(all);
        } catch (JsonSyntaxException e) {
            throw new IllegalArgumentException(
                    "the departures file " + name + " is no list in JSON: " + e.getMessage(), e);
        }
    }

    private static boolean isIncomplete(Departure one) {
        return one == null
                || one.property() == null
                || one.requirement() == null
                || one.request() == null
                || one.outcome() == null
                || one.reason() == null;
    }

    /** As JSON, for a file that {@link #read(Path)} reads. */
    public void write(Path file) {
        try {
            Files.writeString(file, GSON.toJson(all) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    /** Those of one property. */
    public List<Departure> of(String property) {
        return all.stream().filter(one -> one.property().equals(property)).toList();
    }

    /** The departure that accounts for this violation. */
    public Optional<Departure> find(String property, String requirement, String outcome) {
        return of(property).stream()
                .filter(one ->
                        one.requirement().equals(requirement) && one.outcome().equals(outcome))
                .findFirst();
    }
}
