package realtime.conformance.driver;

import realtime.conformance.Unsupported;
import realtime.http.MalformedHeadException;
import realtime.http.RequestHead;

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

    /**
     * One fresh connection that is still to be answered: tells the client to make {@code call}, and reads its request.
     *
     * @param secure whether the client is to speak TLS, with {@link LocalCertificate#trusted()}
     * @throws UnreachableException if the client could not be started, or did not connect
     * @throws MalformedHeadException if what it sends is no request
     */
    Asking accept(Call call, boolean secure) throws MalformedHeadException;

    /**
     * A client that waits for its answer.
     *
     * @param request what it asks for
     * @param channel the connection; what comes next is behind the request
     */
    record Asking(RequestHead request, Channel channel) {}

    /** Tells the client to connect where nobody listens. */
    default Reaction callNobody(Call call) {
        throw new Unsupported("the client " + Ability.TELLS_FAILURE.missing());
    }

    /** Tells the client to connect twice at once, and says whether the second attempt waits while the first has no answer. */
    default boolean secondWaits(Call call) {
        throw new Unsupported("the client " + Ability.PARALLEL.missing());
    }
}
