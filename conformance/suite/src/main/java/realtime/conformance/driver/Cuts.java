package realtime.conformance.driver;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import realtime.wire.Bytes;

/**
 * Where TCP cuts the octets of one side: an independent segmentation for whatever is sent.
 *
 * @param step 0: cuts at {@code at} only; else a cut behind every {@code step} octets, of the first 512 such pieces
 * @param at positions from the start; those beyond the end do nothing
 */
public record Cuts(int step, List<Integer> at) {
    private static final int MOST = 512;

    /** One segment. */
    public static final Cuts NONE = new Cuts(0, List.of());
    /** A segment an octet. */
    public static final Cuts EVERY_OCTET = new Cuts(1, List.of());

    public Cuts {
        at = List.copyOf(at);
    }

    public static Cuts at(Integer... positions) {
        return new Cuts(0, List.of(positions));
    }

    /** The segments of {@code octets}, none of them empty. */
    public List<Bytes> segments(Bytes octets) {
        TreeSet<Integer> ends = new TreeSet<>(at);
        for (int i = step; step > 0 && i < octets.size() && ends.size() < MOST; i += step) {
            ends.add(i);
        }
        List<Bytes> segments = new ArrayList<>();
        int from = 0;
        for (int end : ends) {
            if (end > from && end < octets.size()) {
                segments.add(octets.slice(from, end));
                from = end;
            }
        }
        if (from < octets.size()) {
            segments.add(octets.from(from));
        }
        return segments;
    }

    @Override
    public String toString() {
        return equals(NONE) ? "one segment" : step > 0 ? "segments of " + step : "cut at " + at;
    }
}
