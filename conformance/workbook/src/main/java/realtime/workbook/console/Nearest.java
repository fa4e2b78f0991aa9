package realtime.workbook.console;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What somebody may have meant who mistyped a name. */
public final class Nearest {
    private static final int MOST = 3;

    private Nearest() {}

    /** At most three of {@code names}, the nearest first. */
    public static List<String> to(String name, Collection<String> names) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return names.stream()
                .distinct()
                .sorted(Comparator.comparingInt(other -> distance(wanted, other.toLowerCase(Locale.ROOT))))
                .limit(MOST)
                .toList();
    }

    /** A sentence such as {@code Nearest are: 04.1, 04.2.}; empty if there is nothing to name. */
    public static String sentence(String name, Collection<String> names) {
        List<String> nearest = to(name, names);
        return nearest.isEmpty()
                ? ""
                : " Nearest " + (nearest.size() == 1 ? "is: " : "are: ") + String.join(", ", nearest) + ".";
    }

    /** How many letters must be put in, left out or replaced to make one of the other. */
    static int distance(String left, String right) {
        int[] above = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int[] row = new int[right.length() + 1];
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int replaced = above[j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[right.length()];
    }
}
