package realtime.workbook.progress;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Finds the line of a learner's file to begin at. */
final class Beginning {
    private static final String TODO = "throw todo(\"";
    private static final String HOLE = "// tag::solution[]";

    private Beginning() {}

    /**
     * The first todo; without one, the first line of the method that had it; where that has another signature now, the
     * declaration of the class.
     *
     * @param own the learner's source
     * @param solution the answer's source, which marks the holes
     * @return from 1
     */
    static int of(String own, String solution, String className) {
        List<String> lines = own.lines().toList();
        int todo = find(lines, line -> line.contains(TODO));
        if (todo > 0) {
            return todo;
        }
        int method = signatures(solution.lines().toList()).stream()
                .mapToInt(signature -> find(lines, line -> packed(line).equals(signature)))
                .filter(line -> line > 0)
                .findFirst()
                .orElse(0);
        return method > 0
                ? Math.min(method + 1, lines.size())
                : Math.max(1, find(lines, line -> line.contains("class " + className)));
    }

    /** The lines that open a method with a hole in its body. */
    private static List<String> signatures(List<String> solution) {
        return IntStream.range(1, solution.size())
                .filter(i -> solution.get(i).strip().equals(HOLE))
                .mapToObj(i -> solution.subList(0, i).reversed().stream()
                        .map(Beginning::packed)
                        .takeWhile(line -> !line.isEmpty() && !line.equals("}"))
                        .filter(line -> line.endsWith("{"))
                        .findFirst()
                        .orElse(""))
                .filter(line -> line.contains(")"))
                .toList();
    }

    private static int find(List<String> lines, Predicate<String> wanted) {
        return IntStream.range(0, lines.size())
                        .filter(i -> wanted.test(lines.get(i)))
                        .findFirst()
                        .orElse(-1)
                + 1;
    }

    /** Whatever the layout. */
    private static String packed(String line) {
        return line.replaceAll("\\s+", "");
    }
}
