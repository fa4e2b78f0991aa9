package realtime.conformance.handshake;

import java.util.Optional;
import realtime.conformance.driver.Call;
import realtime.conformance.driver.Reaction;
import realtime.http.RequestHead;
import realtime.wire.Bytes;

/** A call that a client was told to make, and what it did. */
record ClientSeen(Call call, Reaction reaction) {
    /** The request, if one came. */
    Optional<Reaction.Asked> asked() {
        return reaction instanceof Reaction.Asked asked ? Optional.of(asked) : Optional.empty();
    }

    Optional<RequestHead> request() {
        return asked().map(Reaction.Asked::request);
    }

    boolean became(Reaction.After after) {
        return asked().filter(asked -> asked.after() == after).isPresent();
    }

    boolean isOpen() {
        return became(Reaction.After.OPEN);
    }

    boolean hasClosed() {
        return became(Reaction.After.CLOSED);
    }

    /** Whether it refused the call, or at least opened no connection. */
    boolean madeNoConnection() {
        return reaction instanceof Reaction.NoConnection;
    }

    /** Whether what it sent behind the answer is once more HTTP. */
    boolean spokeHttp() {
        return asked().filter(asked -> asked.behind().startsWith(Bytes.latin1("GET ")))
                .isPresent();
    }

    /** The reaction in words. */
    String told() {
        return switch (reaction) {
            case Reaction.NoConnection none -> none.summary() + (none.why().isEmpty() ? "" : ": " + none.why());
            case Reaction.NoRequest none -> none.summary();
            case Reaction.Asked asked ->
                asked.summary()
                        + (asked.behind().isEmpty()
                                ? ""
                                : "\nit sent "
                                        + asked.behind()
                                                .slice(
                                                        0,
                                                        Math.min(
                                                                48,
                                                                asked.behind().size())));
        };
    }
}
