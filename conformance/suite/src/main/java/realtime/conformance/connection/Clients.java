package realtime.conformance.connection;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import realtime.conformance.connection.Move.Control;
import realtime.conformance.connection.Move.OfPeer;
import realtime.conformance.connection.Move.Tell;
import realtime.conformance.generate.Ordered;

/** What a client sends to an echo. */
final class Clients implements Ordered<List<OfPeer>> {
    @Override
    public List<List<OfPeer>> ordered() {
        return List.of(
                List.of(new Tell(true, 5, 1, false)),
                List.of(new Tell(false, 3, 1, false)),
                List.of(new Tell(true, 5, 1, false), new Tell(false, 3, 1, false), new Tell(true, 2, 1, false)),
                List.of(new Control(true, 2), new Control(false, 2), new Tell(true, 5, 2, true)),
                List.of(new Tell(true, 0, 1, false)),
                List.of(new Tell(false, 9_000, 1, false), new Tell(true, 5, 1, false)), // more than one read brings
                List.of(new Tell(false, 200_000, 3, true)));
    }

    @Override
    public Arbitrary<List<OfPeer>> get() {
        Arbitrary<Boolean> either = Arbitraries.of(true, false);
        Arbitrary<OfPeer> messages = Combinators.combine(
                        either,
                        Arbitraries.of(0, 1, 125, 126, 1_000, 9_000),
                        Arbitraries.integers().between(1, 3),
                        either)
                .as(Tell::new);
        Arbitrary<OfPeer> controls = Combinators.combine(
                        either, Arbitraries.integers().between(0, 125))
                .as(Control::new);
        return Arbitraries.oneOf(messages, messages, controls)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }
}
