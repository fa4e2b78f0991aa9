package realtime.book.source;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The requirement catalogue, as the book needs it. */
public final class Registry {

    private final Map<String, Requirement> byId = new LinkedHashMap<>();

    private Registry() {}

    /** Reads every CSV file of the registry folder; the registry is empty while there is none. */
    public static Registry read(Project project) {
        Registry registry = new Registry();
        Tables.in(project.registry()).stream()
                .flatMap(file -> Tables.read(file).stream())
                .map(Requirement::of)
                .forEach(requirement -> registry.byId.put(requirement.id(), requirement));
        return registry;
    }

    public Optional<Requirement> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Collection<Requirement> all() {
        return byId.values();
    }

    public boolean isEmpty() {
        return byId.isEmpty();
    }

    /**
     * One row of the catalogue.
     *
     * @param chapter the catalogue's chapter, such as {@code handshake}
     * @param testability how it can be observed; begins with {@code not-testable} where it cannot
     */
    public record Requirement(
            String id,
            String spec,
            String section,
            String level,
            String role,
            String statement,
            String testability,
            String chapter) {

        private static Requirement of(Map<String, String> row) {
            return new Requirement(
                    row.get("id"),
                    row.get("spec"),
                    row.get("section"),
                    row.get("level"),
                    row.get("role"),
                    row.get("statement"),
                    row.get("testability"),
                    row.get("chapter"));
        }

        /** {@code RFC 6455 section 4.2.2 step 5.4}. */
        public String source() {
            return spec.replaceFirst("^RFC(\\d)", "RFC $1") + " section " + section;
        }
    }
}
