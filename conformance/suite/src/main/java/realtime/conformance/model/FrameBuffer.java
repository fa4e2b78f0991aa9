package realtime.conformance.model;

import realtime.wire.Bytes;

/** Octets that have come and are not all read: taking from the front costs nothing. */
final class FrameBuffer {
    private Bytes octets = Bytes.EMPTY;
    private int from;

    void add(Bytes more) {
        if (!more.isEmpty()) {
            octets = octets.from(from).plus(more);
            from = 0;
        }
    }

    int size() {
        return octets.size() - from;
    }

    /** The octet at {@code index}, counted from the front. */
    int at(int index) {
        return octets.at(from + index);
    }

    Bytes slice(int first, int end) {
        return octets.slice(from + first, from + end);
    }

    void drop(int count) {
        from += count;
    }
}
