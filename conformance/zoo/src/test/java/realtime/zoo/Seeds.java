package realtime.zoo;

import java.util.List;
import java.util.stream.IntStream;

/** The seeds of a run: {@code -Drealtime.seeds=1}, or a range such as {@code 1-20}. */
public final class Seeds {
    private static final String WANTED = System.getProperty("realtime.seeds", "1");

    private Seeds() {}

    /** In order. */
    public static List<String> all() {
        String[] ends = WANTED.split("-", 2);
        return IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]))
                .mapToObj(Integer::toString)
                .toList();
    }
}
