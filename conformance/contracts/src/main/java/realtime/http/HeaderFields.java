package realtime.http;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The header fields of a head, in the order in which they were sent.
 *
 * <p>Names are compared without regard to ASCII case. A name may occur more than once: such lines are kept apart, and
 * {@link #list(String)} reads them as one comma-separated list (RFC 9110 section 5.3).
 */
public final class HeaderFields implements Iterable<HeaderField> {
    public static final HeaderFields NONE = new HeaderFields(List.of());

    private final List<HeaderField> fields;

    private HeaderFields(List<HeaderField> fields) {
        this.fields = fields;
    }

    public static HeaderFields of(List<HeaderField> fields) {
        return new HeaderFields(List.copyOf(fields));
    }

    /**
     * Names and values in turn: {@code of("Host", "localhost", "Upgrade", "websocket")}.
     *
     * @throws IllegalArgumentException if a value is missing
     */
    public static HeaderFields of(String... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException(
                    "a value is missing behind " + namesAndValues[namesAndValues.length - 1]);
        }
        List<HeaderField> fields = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.add(new HeaderField(namesAndValues[i], namesAndValues[i + 1]));
        }
        return of(fields);
    }

    /** The values of all lines with this name, in order; empty if there is none. */
    public List<String> all(String name) {
        return fields.stream()
                .filter(field -> field.isNamed(name))
                .map(HeaderField::value)
                .toList();
    }

    /** The value of the first line with this name. */
    public Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    /** How many lines have this name. */
    public int count(String name) {
        return all(name).size();
    }

    public boolean has(String name) {
        return count(name) > 0;
    }

    /**
     * The members of the comma-separated list that all lines with this name make together, without the blanks and tabs
     * around them ({@link Tokens#trim}). Empty members are left out (RFC 9110 section 5.6.1.2). A comma inside a quoted string does not separate.
     */
    public List<String> list(String name) {
        return all(name).stream().flatMap(FieldList::members).toList();
    }

    /** Whether the list under {@code name} has this member, compared without regard to ASCII case. */
    public boolean hasToken(String name, String token) {
        return list(name).stream().anyMatch(token::equalsIgnoreCase);
    }

    /** These fields and one more behind them. */
    public HeaderFields with(String name, String value) {
        List<HeaderField> more = new ArrayList<>(fields);
        more.add(new HeaderField(name, value));
        return of(more);
    }

    /** These fields without any line of this name. */
    public HeaderFields without(String name) {
        return of(fields.stream()
                .filter(Predicate.not(field -> field.isNamed(name)))
                .toList());
    }

    /** These fields with the first line of this name replaced (at its place), further ones dropped; added if absent. */
    public HeaderFields replace(String name, String value) {
        if (!has(name)) {
            return with(name, value);
        }
        List<HeaderField> changed = new ArrayList<>();
        boolean replaced = false;
        for (HeaderField field : fields) {
            if (!field.isNamed(name)) {
                changed.add(field);
            } else if (!replaced) {
                changed.add(new HeaderField(field.name(), value));
                replaced = true;
            }
        }
        return of(changed);
    }

    public int size() {
        return fields.size();
    }

    public Stream<HeaderField> stream() {
        return fields.stream();
    }

    public List<HeaderField> asList() {
        return fields;
    }

    @Override
    public Iterator<HeaderField> iterator() {
        return fields.iterator();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HeaderFields that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    @Override
    public String toString() {
        return fields.toString();
    }
}
