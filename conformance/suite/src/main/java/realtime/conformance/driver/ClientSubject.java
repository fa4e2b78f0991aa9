package realtime.conformance.driver;

import realtime.conformance.Unsupported;

/** A client that is judged: in memory, in this process, or a program of its own. */
public interface ClientSubject {
    /** Its name in reports. */
    String name();

    /** What is known of it. */
    ClientFeatures features();

    /**
     * One fresh connection: tells the client to make {@code call}, answers its request as planned, and sends a ping behind
     * the answer, which an open client returns.
     *
     * @throws UnreachableException if the client could not be started
     */
    Reaction exchange(Call call, Plan plan);

    /** Tells the client to connect where nobody listens. */
    default Reaction callNobody(Call call) {
        throw new Unsupported("the client " + Ability.TELLS_FAILURE.missing());
    }

    /** Tells the client to connect twice at once, and says whether the second attempt waits while the first has no answer. */
    default boolean secondWaits(Call call) {
        throw new Unsupported("the client " + Ability.PARALLEL.missing());
    }
}
