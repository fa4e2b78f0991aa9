package realtime.conformance.driver;

/** What a client can be told, or can tell: known of it beforehand, never inferred from what fails. */
public enum Ability {
    SUBPROTOCOLS("cannot be told which subprotocols to offer"),
    EXTRA_FIELDS("cannot be told to send fields of its own"),
    TRUST("cannot be told which certificate to trust"),
    PROXY("cannot be told to go through a proxy"),
    ANY_HOST("cannot be told to speak to hosts that are not this machine"),
    TELLS_FAILURE("does not tell when an attempt has failed"),
    PARALLEL("makes one connection and no more"),
    SERVICES("is not known to have an application that does more than echo");

    private final String missing;

    Ability(String missing) {
        this.missing = missing;
    }

    /** The end of a sentence about a client that lacks it. */
    public String missing() {
        return missing;
    }
}
