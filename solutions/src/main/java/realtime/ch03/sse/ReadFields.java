package realtime.ch03.sse;

import java.util.Optional;
import realtime.sse.Field;
import realtime.sse.FieldReader;

// tag::fields[]
/** Exercise 03.3: what a line of an event stream says, by the rules of {@link FieldReader}. */
public final class ReadFields implements FieldReader {
    @Override
    public Optional<Field> read(String line) {
        // tag::solution[]
        int colon = line.indexOf(':');
        String name = colon < 0 ? line : line.substring(0, colon); // SSE-FLD-002 and -004, HTML section 9.2.6
        String rest = colon < 0 ? "" : line.substring(colon + 1);
        String value = rest.startsWith(" ") ? rest.substring(1) : rest; // SSE-FLD-003
        return switch (name) { // SSE-FLD-005
            case "data" -> Optional.of(new Field.Data(value));
            case "event" -> Optional.of(new Field.Type(value));
            case "id" -> value.indexOf(0) < 0 ? Optional.of(new Field.Id(value)) : Optional.empty(); // SSE-FLD-009
            case "retry" -> retry(value);
            default -> Optional.empty(); // SSE-FLD-001 and -006: a comment is a field without a name
        };
        // end::solution[]
    }
    // tag::solution[]

    private static Optional<Field> retry(String value) {
        if (!value.matches("[0-9]+")) { // SSE-FLD-012
            return Optional.empty();
        }
        try {
            return Optional.of(new Field.Retry(Long.parseLong(value))); // SSE-FLD-011
        } catch (NumberFormatException e) {
            return Optional.empty(); // more than a long can hold
        }
    }
    // end::solution[]
}
// end::fields[]
