package realtime.conformance;

/** Whom a requirement binds, and whom a property judges. */
public enum Role {
    SERVER,
    CLIENT,
    /** Both sides; of a property: a piece of code that serves both, such as a parser. */
    BOTH;

    /** Whether a property for this role can speak for {@code other}. */
    public boolean covers(Role other) {
        return this == BOTH || this == other;
    }
}
