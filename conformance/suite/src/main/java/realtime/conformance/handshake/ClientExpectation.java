package realtime.conformance.handshake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import realtime.conformance.driver.Reaction;

/** The reactions of a client that a standard accepts: strict ones, and lenient ones that are allowed but not best. */
final class ClientExpectation {
    /** The client is open: it answers a ping. */
    static final ClientExpectation OPENS =
            of("an open connection: a pong to the ping behind the answer", ClientSeen::isOpen);
    /** The client fails the connection: RFC 6455 section 7.1.7. */
    static final ClientExpectation FAILS = of(
                    "the client closes the connection, without a frame", ClientSeen::hasClosed)
            .orLenient("it says goodbye with a Close frame", seen -> seen.became(Reaction.After.GOODBYE));
    /** The client goes by HTTP's rules: it may close, wait, or ask again, but there is no WebSocket. */
    static final ClientExpectation STAYS_HTTP = of(
            "no WebSocket: the answer is one of HTTP",
            seen -> seen.hasClosed() || seen.spokeHttp() || seen.became(Reaction.After.HANGS));
    /** The client refuses the call. */
    static final ClientExpectation REFUSES = of("an error before a connection is opened", ClientSeen::madeNoConnection);

    private record Choice(boolean strict, String words, Predicate<ClientSeen> fits) {}

    private final List<Choice> choices;

    private ClientExpectation(List<Choice> choices) {
        this.choices = choices;
    }

    static ClientExpectation of(String words, Predicate<ClientSeen> fits) {
        return new ClientExpectation(List.of(new Choice(true, words, fits)));
    }

    ClientExpectation or(String words, Predicate<ClientSeen> fits) {
        return plus(new Choice(true, words, fits));
    }

    ClientExpectation orLenient(String words, Predicate<ClientSeen> fits) {
        return plus(new Choice(false, words, fits));
    }

    private ClientExpectation plus(Choice choice) {
        List<Choice> more = new ArrayList<>(choices);
        more.add(choice);
        return new ClientExpectation(more);
    }

    /** Whether one of the choices fits; empty: none; true: strictly. */
    Optional<Boolean> judge(ClientSeen seen) {
        return choices.stream()
                .filter(choice -> choice.fits().test(seen))
                .findFirst()
                .map(Choice::strict);
    }

    /** Whether the client should close: then one that merely waits breaks that rule, whatever else the answer broke. */
    boolean wantsClose() {
        return choices.getFirst() == FAILS.choices.getFirst();
    }

    /** What is allowed, in words. */
    String words() {
        return choices.stream()
                .map(choice -> choice.strict() ? choice.words() : choice.words() + " (tolerated)")
                .collect(Collectors.joining(", or "));
    }
}
