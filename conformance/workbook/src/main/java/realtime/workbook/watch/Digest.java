package realtime.workbook.watch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A failure that is longer than its window, in short: what decides is kept (expected, yours, the rule), and what it was given
 * gives way first. We choose to shorten, and not to turn the order round: the eye knows where things stand.
 */
final class Digest {
    private static final Set<String> ANSWERS = Set.of("expected", "yours");
    private static final Predicate<Part> AGAIN = part -> part.label().equals("again");
    private static final Predicate<Part> ANSWER = part -> ANSWERS.contains(part.label());
    private static final Predicate<Part> RULE =
            part -> Set.of("rule", "the task", "in the task").contains(part.label());
    private static final Predicate<Part> GIVEN =
            part -> part.label().equals("given") || part.label().isEmpty();
    private static final Predicate<Part> OTHER =
            AGAIN.or(ANSWER).or(RULE).or(GIVEN).negate();

    private final List<Part> parts;
    private final Map<Part, Integer> kept = new IdentityHashMap<>();

    private Digest(List<Part> parts) {
        this.parts = parts;
        parts.forEach(part -> kept.put(part, part.size()));
    }

    /** {@code text} in at most {@code room} lines of {@code width} characters, as long as it has not more parts than that. */
    static List<String> of(String text, int width, int room) {
        Digest digest = new Digest(Part.of(text, width));
        digest.shrink(room);
        return digest.lines();
    }

    /** What gives way first stands first. */
    private void shrink(int room) {
        shrink(AGAIN, 0, room);
        shrink(GIVEN, 4, room);
        shrink(RULE, 3, room);
        shrink(ANSWER, 4, room);
        shrink(OTHER, 2, room);
        shrink(GIVEN, 2, room);
        shrink(RULE, 2, room);
        shrink(ANSWER, 2, room);
        shrink(OTHER, 1, room);
        shrink(OTHER, 0, room);
        shrink(GIVEN.and(part -> part != parts.getFirst()), 0, room);
        shrink(RULE, 1, room);
        shrink(ANSWER, 1, room);
    }

    private void shrink(Predicate<Part> which, int least, int room) {
        while (total() > room) {
            Optional<Part> longest = parts.stream()
                    .filter(which)
                    .filter(part -> kept.get(part) > least)
                    .max(Comparator.comparing(kept::get));
            if (longest.isEmpty()) {
                return;
            }
            kept.merge(longest.get(), -1, Integer::sum);
        }
    }

    private int total() {
        return kept.values().stream().mapToInt(Integer::intValue).sum();
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        int difference = difference();
        for (Part part : parts) {
            lines.addAll(part.around(ANSWER.test(part) ? difference : part.focus(), kept.get(part)));
        }
        return lines;
    }

    /** The first line in which what is expected and what came are not the same. */
    private int difference() {
        List<Part> answers = parts.stream().filter(ANSWER).toList();
        if (answers.size() != 2) {
            return 0;
        }
        Part expected = answers.getFirst();
        Part yours = answers.getLast();
        return IntStream.range(0, Math.min(expected.size(), yours.size()))
                .filter(line -> !expected.text(line).equals(yours.text(line)))
                .findFirst()
                .orElse(0);
    }
}
