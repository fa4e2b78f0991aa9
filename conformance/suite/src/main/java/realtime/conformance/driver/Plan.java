package realtime.conformance.driver;

import java.util.function.Function;
import realtime.http.RequestHead;
import realtime.wire.Bytes;

/**
 * How the listening side treats one connection.
 *
 * @param reply what it answers to a request
 * @param cuts the segments of the answer
 * @param timing when the answer and the ping behind it are sent
 * @param security whether it speaks TLS, and with which certificate
 * @param proxy whether it is a proxy that makes a tunnel first
 */
public record Plan(Function<RequestHead, Bytes> reply, Cuts cuts, Timing timing, Security security, boolean proxy) {
    /** When the ping is sent that shows whether the client is open. */
    public enum Timing {
        /** The answer; then the ping. */
        USUAL,
        /** Answer and ping are one piece, cut together. */
        GLUED,
        /** The client is watched for a while before it gets the answer. */
        LATE,
        /** The answer is no 101: the listener ends its side of the connection a while later. */
        FINAL
    }

    /** How the listener speaks. */
    public enum Security {
        CLEAR,
        /** TLS with the certificate that the client trusts. */
        TRUSTED,
        /** TLS with a certificate that nobody trusts. */
        UNTRUSTED
    }

    /** An answer in one segment. */
    public static Plan reply(Function<RequestHead, Bytes> reply) {
        return new Plan(reply, Cuts.NONE, Timing.USUAL, Security.CLEAR, false);
    }

    /** Whether nothing but the reply is special. */
    public boolean isPlain() {
        return cuts.equals(Cuts.NONE) && timing == Timing.USUAL && security == Security.CLEAR && !proxy;
    }

    public Plan replying(Function<RequestHead, Bytes> other) {
        return new Plan(other, cuts, timing, security, proxy);
    }

    public Plan cut(Cuts other) {
        return new Plan(reply, other, timing, security, proxy);
    }

    public Plan timed(Timing other) {
        return new Plan(reply, cuts, other, security, proxy);
    }

    public Plan secured(Security other) {
        return new Plan(reply, cuts, timing, other, proxy);
    }

    public Plan asProxy() {
        return new Plan(reply, cuts, timing, security, true);
    }
}
