package realtime.http;

/**
 * One line of a head: a name and a value (RFC 9112 section 5).
 *
 * @param name as it was written; names are compared without regard to ASCII case (RFC 9110 section 5.1)
 * @param value without the optional whitespace around it, which is blanks and tabs alone; one character an octet
 */
public record HeaderField(String name, String value) {
    public HeaderField {
        java.util.Objects.requireNonNull(name, "name");
        java.util.Objects.requireNonNull(value, "value");
    }

    public boolean isNamed(String other) {
        return name.equalsIgnoreCase(other);
    }

    @Override
    public String toString() {
        return name + ": " + value;
    }
}
