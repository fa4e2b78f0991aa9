package realtime.conformance.handshake;

import static realtime.conformance.handshake.Expectation.NOT_UPGRADED;
import static realtime.conformance.handshake.Expectation.status;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.generate.OneOf;

/** Two faults at once: a second one must not excuse the first. */
public interface PairProperties extends ServerProperties {
    /**
     * Two changes, each of which no server may accept alone.
     *
     * @param first made first
     * @param second made then; the drawing marks it
     */
    record Pair(Deviation first, Deviation second) {
        @Override
        public String toString() {
            return first + ", and " + second;
        }
    }

    /** Every pair. */
    final class Pairs extends OneOf<Pair> {
        private static final List<Deviation> FAULTS = List.of(
                Deviation.without("Sec-WebSocket-Key").breaking("WS-HSS-009"),
                Deviation.without("Sec-WebSocket-Version").breaking("WS-HSS-013"),
                Deviation.replaced("Sec-WebSocket-Version", "99").breaking("WS-VER-001"),
                Deviation.without("Host").breaking("WS-HSS-003"),
                Deviation.without("Upgrade").breaking("WS-HSS-004"),
                Deviation.replaced("Upgrade", "h2c").breaking("WS-HSS-004"),
                Deviation.without("Connection").breaking("WS-HSS-007"),
                Deviation.replaced("Connection", "keep-alive").breaking("WS-HSS-007"),
                Deviation.line("the method is POST", head -> head.withMethod("POST"))
                        .breaking("WS-HSS-001"),
                Deviation.line("the version is HTTP/1.0", head -> head.withVersion("HTTP/1.0"))
                        .breaking("WS-HSS-002"));

        Pairs() {
            super(pairs());
        }

        private static List<Pair> pairs() {
            List<Pair> pairs = new ArrayList<>();
            for (int i = 0; i < FAULTS.size(); i++) {
                for (Deviation second : FAULTS.subList(i + 1, FAULTS.size())) {
                    pairs.add(new Pair(FAULTS.get(i), second));
                }
            }
            return pairs;
        }
    }

    @Property
    @Checks({
        "WS-HSS-009",
        "WS-HSS-013",
        "WS-VER-001",
        "WS-HSS-003",
        "WS-HSS-004",
        "WS-HSS-007",
        "WS-HSS-001",
        "WS-HSS-002"
    })
    default void twoFaultsDoNotExcuseEachOther(
            @ForAll(supplier = Pairs.class) Pair pair, @ForAll(supplier = AnyVariation.class) Variation how) {
        Attempt.at(server(), how)
                .but(pair.first())
                .but(pair.second())
                .expect(NOT_UPGRADED.or("HTTP 505", status(505)).or("close", Expectation::closed));
    }
}
