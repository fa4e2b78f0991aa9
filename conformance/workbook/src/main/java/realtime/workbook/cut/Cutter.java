package realtime.workbook.cut;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes a stub of a solution. */
public final class Cutter {
    private static final String IMPORT = "import static realtime.todo.Todo.todo;";
    private static final Pattern COMMENT = Pattern.compile("\\s*(/?\\*|//)");

    private final String file;
    private final List<String> lines;

    private Cutter(String file, String source) {
        this.file = file;
        this.lines = source.lines().toList();
    }

    /**
     * The stub of {@code source}.
     *
     * <p>A hole in a body of code becomes {@code throw todo("04.1");}; a hole between members is dropped, and so are the
     * imports that only holes needed. A source without holes is answered as it is.
     *
     * @param file its name, for messages
     * @param id the exercise that the class belongs to; nothing if it belongs to none
     * @throws CutException if the holes do not pair up, javac cannot parse the source, or there is a hole but no exercise
     */
    public static String cut(String file, String source, Optional<String> id) {
        Cutter cutter = new Cutter(file, source);
        List<Hole> holes = Hole.find(file, cutter.lines);
        if (holes.isEmpty()) {
            return source;
        }
        if (id.isEmpty()) {
            throw new CutException(
                    file, holes.getFirst().first() + 1, "a hole, but no chapter has an exercise for this class");
        }
        return cutter.stub(holes, "throw todo(\"" + id.get() + "\");", CodeBlocks.parse(file, source));
    }

    private String stub(List<Hole> holes, String todo, CodeBlocks blocks) {
        List<String> stub = new ArrayList<>();
        int next = 0;
        boolean thrown = false;
        for (Hole hole : holes) {
            stub.addAll(lines.subList(next, hole.first()));
            next = hole.last() + 1;
            if (blocks.isCode(offset(lines, hole.first()))) {
                stub.add(hole.indentation(lines) + todo);
                thrown = true;
            } else {
                next = tidy(stub, next);
            }
        }
        stub.addAll(lines.subList(next, lines.size()));
        List<String> lean = withoutUnusedImports(stub);
        return String.join("\n", thrown ? withImport(lean) : lean) + "\n";
    }

    /** A formatter would tear holes among imports apart: so the imports that only the answer needs go by themselves. */
    private static List<String> withoutUnusedImports(List<String> stub) {
        List<String> lean = new ArrayList<>();
        for (String line : stub) {
            boolean secondBlank =
                    line.isBlank() && !lean.isEmpty() && lean.getLast().isBlank();
            if (isImport(line) ? isUsed(line, stub) : !secondBlank) {
                lean.add(line);
            }
        }
        return lean;
    }

    private static boolean isUsed(String line, List<String> stub) {
        String name = line.substring(line.lastIndexOf('.') + 1, line.lastIndexOf(';'));
        Pattern code = Pattern.compile("\\b" + Pattern.quote(name) + "\\b");
        Pattern comment = Pattern.compile("\\{@link " + Pattern.quote(name) + "\\b");
        return stub.stream()
                .filter(other -> !isImport(other))
                .anyMatch(other -> (COMMENT.matcher(other).lookingAt() ? comment : code)
                        .matcher(other)
                        .find());
    }

    /** After something was dropped: one blank line between members, none at the edge of a body or a snippet. */
    private int tidy(List<String> stub, int next) {
        while (!stub.isEmpty() && stub.getLast().isBlank()) {
            stub.removeLast();
        }
        int from = next;
        while (from < lines.size() && lines.get(from).isBlank()) {
            from++;
        }
        boolean edge = stub.isEmpty()
                || stub.getLast().endsWith("{")
                || stub.getLast().contains("// tag::")
                || from == lines.size()
                || lines.get(from).strip().equals("}")
                || lines.get(from).contains("// end::")
                || isImport(stub.getLast()) && isImport(lines.get(from));
        if (!edge) {
            stub.add("");
        }
        return from;
    }

    /** Puts the import of {@code todo} at its place among the static imports, which stand above the others. */
    private List<String> withImport(List<String> stub) {
        if (stub.contains(IMPORT)) {
            return stub;
        }
        List<String> result = new ArrayList<>(stub);
        List<String> statics =
                stub.stream().filter(line -> line.startsWith("import static ")).toList();
        if (statics.isEmpty()) {
            int head = (int) stub.stream()
                    .takeWhile(line -> !line.startsWith("package "))
                    .count();
            if (head == stub.size()) {
                throw new CutException(file, 1, "a source with holes needs a package");
            }
            result.addAll(head + 1, List.of("", IMPORT));
            return result;
        }
        int before = (int)
                statics.stream().takeWhile(line -> line.compareTo(IMPORT) < 0).count();
        int at = before == 0 ? stub.indexOf(statics.getFirst()) : stub.indexOf(statics.get(before - 1)) + 1;
        result.add(at, IMPORT);
        return result;
    }

    private static boolean isImport(String line) {
        return line.startsWith("import ");
    }

    /** Where the tag on a line begins, in characters from the start of the source. */
    static int offset(List<String> lines, int line) {
        int offset = 0;
        for (int i = 0; i < line; i++) {
            offset += lines.get(i).length() + 1;
        }
        return offset + lines.get(line).indexOf('/');
    }
}
