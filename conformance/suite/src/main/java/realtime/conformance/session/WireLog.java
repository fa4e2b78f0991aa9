package realtime.conformance.session;

import java.util.ArrayList;
import java.util.List;
import realtime.wire.Bytes;

/** What went over the wire, a line a frame; the beginning of it. */
final class WireLog {
    private static final int MOST_LINES = 400;
    private static final int MOST_OCTETS = 24;

    private final List<String> lines = new ArrayList<>();

    void sent(Bytes octets) {
        add("-> ", octets, octets.size());
    }

    void sent(String words) {
        add("-> " + words);
    }

    void received(Bytes head, int size) {
        add("<- ", head, size);
    }

    void received(String words) {
        add("<- " + words);
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    private void add(String direction, Bytes octets, int size) {
        Bytes shown = octets.slice(0, Math.min(octets.size(), MOST_OCTETS));
        add(direction + shown + (size > shown.size() ? " ... (" + size + " octets)" : ""));
    }

    private void add(String line) {
        if (lines.size() < MOST_LINES) {
            lines.add(line);
        }
    }
}
