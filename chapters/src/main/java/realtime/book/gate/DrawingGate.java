package realtime.book.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import realtime.book.drawing.Drawing;
import realtime.book.drawing.DrawingException;
import realtime.book.source.Chapter;
import realtime.book.source.Finding;
import realtime.book.source.Project;
import realtime.book.source.VerbatimBlock;

/** Every drawing can be read, has a title, and says in words what it shows. */
final class DrawingGate {

    private DrawingGate() {}

    static List<Finding> check(Project project, Chapter chapter) {
        List<Finding> findings = new ArrayList<>();
        for (VerbatimBlock block : VerbatimBlock.in(chapter.lines())) {
            if (Drawing.STYLES.contains(block.style())) {
                check(project, chapter, block, findings);
            }
        }
        return findings;
    }

    private static void check(Project project, Chapter chapter, VerbatimBlock block, List<Finding> findings) {
        int body = bodyLine(chapter, block);
        if (block.attribute("alt").isBlank()) {
            findings.add(new Finding(
                    chapter.file(),
                    block.line(),
                    "the drawing has no alt text; add " + "alt=\"what a person who cannot see it should know\""));
        }
        boolean titled =
                chapter.lines().subList(block.line(), body - 2).stream().anyMatch(l -> l.matches("\\.\\S.*"));
        if (!titled) {
            findings.add(new Finding(
                    chapter.file(), block.line(), "the drawing has no title; put a line .Title " + "before its dots"));
        }
        boolean included = block.body().stream().anyMatch(line -> line.startsWith("include::"));
        try {
            Drawing.read(block.style(), included ? resolve(project, chapter, block.body()) : block.body());
        } catch (DrawingException e) {
            findings.add(new Finding(chapter.file(), included ? block.line() : body + e.line(), e.getMessage()));
        }
    }

    /** The line of the drawing's first line: behind the attribute line, perhaps a title, and the dots. */
    private static int bodyLine(Chapter chapter, VerbatimBlock block) {
        int line = block.line();
        while (!chapter.lines().get(line - 1).stripTrailing().matches("\\.{4,}|-{4,}")) {
            line++;
        }
        return line + 1;
    }

    private static List<String> resolve(Project project, Chapter chapter, List<String> body) {
        List<String> lines = new ArrayList<>();
        for (String line : body) {
            Optional<Include> include = Include.parse(project, chapter, line);
            if (include.isEmpty()) {
                lines.add(line);
            } else if (Files.exists(include.get().file())) {
                lines.addAll(read(include.get()));
            }
        }
        return lines;
    }

    private static List<String> read(Include include) {
        try {
            return Files.readAllLines(include.file());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + include.file(), e);
        }
    }
}
