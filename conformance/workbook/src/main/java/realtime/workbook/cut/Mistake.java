package realtime.workbook.cut;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A golden mistake: a plausible wrong body.
 *
 * @param sentence the misconception
 * @param imports what it imports beyond the solution
 * @param bodies by the number of the hole that they fill, from 1; only holes in bodies of code count
 */
public record Mistake(String sentence, List<String> imports, Map<Integer, List<String>> bodies) {
    private static final String HOLE = "// hole ";

    /** @throws CutException if the first line is no sentence, or a hole has no number */
    public static Mistake parse(String file, String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().startsWith("// ")) {
            throw new CutException(
                    file, 1, "a golden mistake begins with a comment of one sentence: the misconception");
        }
        List<String> imports = new ArrayList<>();
        Map<Integer, List<String>> bodies = new HashMap<>();
        int hole = 1;
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("import ")) {
                imports.add(line);
            } else if (line.startsWith(HOLE)) {
                hole = number(file, i + 1, line.substring(HOLE.length()).strip());
            } else {
                bodies.computeIfAbsent(hole, number -> new ArrayList<>()).add(line);
            }
        }
        return new Mistake(lines.getFirst().substring(3), List.copyOf(imports), Map.copyOf(bodies));
    }

    private static int number(String file, int line, String text) {
        if (!text.matches("[1-9]")) {
            throw new CutException(
                    file, line, "\"// hole\" is followed by a number from 1 to 9, not by \"" + text + "\"");
        }
        return Integer.parseInt(text);
    }

    /**
     * The solution with this mistake in it.
     *
     * @throws CutException if the solution has no such hole
     */
    public String in(String file, String solution) {
        List<String> lines = solution.lines().toList();
        CodeBlocks blocks = CodeBlocks.parse(file, solution);
        List<String> result = new ArrayList<>();
        int next = 0;
        int number = 0;
        for (Hole hole : Hole.find(file, lines)) {
            if (!blocks.isCode(Cutter.offset(lines, hole.first()))) {
                continue;
            }
            number++;
            if (bodies.containsKey(number)) {
                result.addAll(lines.subList(next, hole.first()));
                bodies.get(number).forEach(line -> result.add(line.isEmpty() ? "" : hole.indentation(lines) + line));
                next = hole.last() + 1;
            }
        }
        int last = bodies.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
        if (last > number) {
            throw new CutException(file, 1, "the mistake fills hole " + last + ", but the solution has " + number);
        }
        result.addAll(lines.subList(next, lines.size()));
        return String.join("\n", withImports(result)) + "\n";
    }

    private List<String> withImports(List<String> lines) {
        int head = (int)
                lines.stream().takeWhile(line -> !line.startsWith("package ")).count();
        List<String> missing =
                imports.stream().filter(line -> !lines.contains(line)).toList();
        lines.addAll(head + 1, missing);
        return lines;
    }
}
