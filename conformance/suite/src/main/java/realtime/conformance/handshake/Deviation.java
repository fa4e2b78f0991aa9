package realtime.conformance.handshake;

import java.util.function.UnaryOperator;
import realtime.http.HeaderFields;
import realtime.http.RequestHead;

/**
 * One change to a valid handshake.
 *
 * @param words what is changed, for the drawing: {@code no Host}
 * @param field the field that it is about, or empty for the request line: the drawing's mark goes there
 * @param requirement what it breaks, or empty if the property says so
 * @param change makes the changed request
 */
public record Deviation(String words, String field, String requirement, UnaryOperator<RequestHead> change) {
    /** Nothing is changed. */
    public static final Deviation NONE = new Deviation("nothing changed", "", "", request -> request);

    static Deviation of(String words, String field, UnaryOperator<HeaderFields> change) {
        return new Deviation(words, field, "", request -> request.withFields(change.apply(request.fields())));
    }

    static Deviation line(String words, UnaryOperator<RequestHead> change) {
        return new Deviation(words, "", "", change);
    }

    static Deviation without(String field) {
        return of("no " + field, field, fields -> fields.without(field));
    }

    static Deviation replaced(String field, String value) {
        return of(field + " is \"" + value + "\"", field, fields -> fields.replace(field, value));
    }

    static Deviation added(String field, String value) {
        return of("\"" + field + ": " + value + "\" is added", field, fields -> fields.with(field, value));
    }

    /** The same, for another requirement than the property's first. */
    Deviation breaking(String id) {
        return new Deviation(words, field, id, change);
    }

    @Override
    public String toString() {
        return words;
    }
}
