package realtime.conformance.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import realtime.conformance.generate.Ordered;
import realtime.conformance.session.Expected;
import realtime.websocket.framing.Role;

/**
 * A range of close codes (RFC 6455 sections 7.4.1 and 7.4.2): its two ends, both sides of each step within, then any.
 *
 * @param values at least one
 */
record Codes(List<Integer> values) {
    static final Codes UNUSED = range(0, 999);
    static final Codes OF_THE_STANDARD = range(1000, 1003).and(range(1007, 1011));
    static final Codes WITHOUT_MEANING = range(1004, 1004);
    static final Codes NEVER_TRAVEL = range(1005, 1006).and(range(1015, 1015));
    static final Codes REGISTERED_LATER = range(1012, 1014);
    static final Codes HELD_BACK = range(1016, 2999);
    static final Codes OF_LIBRARIES = range(3000, 4999);
    static final Codes BEYOND = range(5000, 65_535);

    /** An extension is missing: for clients to say. */
    private static final int OF_CLIENTS = 1010;

    static Codes range(int first, int last) {
        return new Codes(IntStream.rangeClosed(first, last).boxed().toList());
    }

    private Codes and(Codes more) {
        List<Integer> all = new ArrayList<>(values);
        all.addAll(more.values);
        return new Codes(all);
    }

    private boolean has(int code) {
        return values.contains(code);
    }

    /** What may come of a Close with this code: disputes D-10 and D-12. */
    static Expected expected(int code, Role peer) {
        if (code == OF_CLIENTS && peer == Role.CLIENT) { // WS-CLC-015: no server should say that
            return Closed.answeredOrRefused(code);
        }
        if (OF_THE_STANDARD.has(code) || code >= 3000 && code <= 4999) {
            return Closed.properly(code);
        }
        if (REGISTERED_LATER.has(code)) {
            return Closed.answeredOrRefused(code);
        }
        if (code >= 5000) {
            return Closed.refusedOrEchoed(code)
                    .orLenient("Close 1000", Closed.says(1000).and(Closed::isOver));
        }
        return code == 1004 || code >= 1016 ? Closed.refusedOrEchoed(code) : Closed.refused(1002);
    }

    /** Some of them, the ends first. */
    abstract static class Any implements Ordered<Integer> {
        private final List<Integer> first;
        private final Codes codes;

        /** @param first those that are tried in every run; none: all */
        Any(Codes codes, Integer... first) {
            this.first = first.length == 0 ? codes.values() : List.of(first);
            this.codes = codes;
        }

        @Override
        public List<Integer> ordered() {
            return first;
        }

        @Override
        public Arbitrary<Integer> get() {
            return Arbitraries.of(codes.values());
        }
    }
}
