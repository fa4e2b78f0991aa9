package realtime.conformance.connection;

import static realtime.conformance.connection.BeatScript.Step.ask;
import static realtime.conformance.connection.BeatScript.Step.heard;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import realtime.conformance.connection.BeatScript.Step;
import realtime.conformance.generate.Ordered;

/** Scripts for heartbeats; small numbers, so that times meet exactly. */
final class BeatScripts implements Ordered<BeatScript> {
    @Override
    public List<BeatScript> ordered() {
        return List.of(
                BeatScript.of(10, 4, ask(7), ask(3), ask(2), heard(1), ask(0), ask(10), ask(4)),
                BeatScript.of(10, 4, ask(0)),
                BeatScript.of(10, 4, ask(10)),
                BeatScript.of(10, 4, ask(9)),
                BeatScript.of(10, 4, heard(9), ask(9), ask(1)),
                BeatScript.of(10, 4, ask(10), ask(0)), // asked again at once: the ping is on its way
                BeatScript.of(10, 4, ask(10), ask(3), ask(1)),
                BeatScript.of(
                        10, 4, ask(12), ask(3), ask(1)), // the ping counts from when it was sent, not when it was due
                BeatScript.of(10, 4, ask(10), heard(3), ask(1)),
                BeatScript.of(10, 4, ask(10), heard(3), ask(9), ask(1), ask(4)),
                BeatScript.of(10, 4, ask(10), ask(4), ask(0), ask(100)), // lost for good
                BeatScript.of(10, 4, ask(10), ask(5), heard(1), ask(0), ask(10)),
                BeatScript.of(10, 4, ask(10), heard(20), ask(0)), // late, but nobody had asked
                BeatScript.of(4, 10, ask(4), ask(4), ask(5), ask(1)), // patience longer than the interval
                BeatScript.of(1, 1, ask(1), heard(0), ask(0), ask(1), ask(1)));
    }

    @Override
    public Arbitrary<BeatScript> get() {
        Arbitrary<Step> step = Combinators.combine(
                        Arbitraries.longs().between(0, 12), Arbitraries.of(false, false, true))
                .as(Step::new);
        return Combinators.combine(
                        Arbitraries.longs().between(1, 12),
                        Arbitraries.longs().between(1, 12),
                        step.list().ofMinSize(1).ofMaxSize(12))
                .as(BeatScript::new);
    }
}
