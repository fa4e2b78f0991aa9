package realtime.conformance;

/** What came of a property or an exercise. */
public enum Verdict {
    /** Everything asked for holds. */
    PASS("pass"),
    /** Allowed, but against a SHOULD or a known soft spot of the standard. */
    LENIENT("lenient"),
    /** A violation. */
    FAIL("fail"),
    /** An optional feature that the subject does not offer; never inferred from failing. */
    UNSUPPORTED("unsupported"),
    /** The subject could not be reached. */
    INCONCLUSIVE("inconclusive"),
    /** An exercise that nobody has begun. */
    NOT_STARTED("notStarted");

    private final String key;

    Verdict(String key) {
        this.key = key;
    }

    /** The name in reports. */
    public String key() {
        return key;
    }
}
