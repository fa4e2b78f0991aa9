package realtime.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import realtime.workbook.chapter.Chapter;
import realtime.workbook.console.Nearest;
import realtime.workbook.grade.Learned;
import realtime.workbook.grade.Learned.BrokenException;

/** {@code shell}: JShell with a chapter's classes, through the jshell-maven-plugin. */
@Command(
        name = "shell",
        description = "Opens JShell with the classes of a chapter imported.",
        footer = {
            "",
            "Examples:",
            "  ./workbook shell 04                  with your own classes",
            "  ./workbook shell 04 --in solutions   with those of the answer key",
            "",
            "Leave it with /exit."
        })
final class ShellCommand extends Action {
    @Parameters(
            arity = "0..1",
            paramLabel = "CHAPTER",
            description = "such as 04; without it, the first with exercises")
    private String number;

    @Option(names = "--in", paramLabel = "DIR", description = "exercises (the default) or solutions")
    private String tree = "exercises";

    @Override
    public Integer call() throws IOException {
        Chapter chapter = chapter();
        Path sources =
                switch (tree) {
                    case "exercises" -> house().exercises();
                    case "solutions" -> house().solutions();
                    default -> throw new UsageException("--in takes exercises or solutions, not " + tree + ".");
                };
        Path startup = Files.createTempFile("workbook-imports-", ".jsh");
        try {
            Files.write(startup, imports(chapter));
            Path classes = Learned.compile(sources, house()::name);
            console().progress("opening JShell; /exit leaves it …");
            String contracts = house().root()
                    .resolve("conformance/contracts/target/classes")
                    .toString();
            return Maven.find(house())
                    .run(List.of(
                            "-q",
                            "-Pshell",
                            "-pl",
                            "chapters",
                            "-am",
                            "process-classes",
                            "-Dshell.startup=" + startup,
                            "-Djshell.useProjectClasspath=false",
                            "-Djshell.class-path=" + contracts + System.getProperty("path.separator") + classes));
        } catch (BrokenException e) {
            console().say(e.getMessage());
            console()
                    .say("With the classes of the answer key: ./workbook shell " + chapter.number()
                            + " --in solutions");
            return VIOLATION;
        } finally {
            Files.deleteIfExists(startup);
        }
    }

    private Chapter chapter() {
        List<Chapter> chapters = house().catalogue().chapters().stream()
                .filter(one -> !one.exercises().isEmpty())
                .toList();
        return chapters.stream()
                .filter(one -> number == null || one.number().equals(Choice.full(number)))
                .findFirst()
                .orElseThrow(() -> new UsageException("There is no chapter " + number + " with classes."
                        + Nearest.sentence(
                                String.valueOf(number),
                                chapters.stream().map(Chapter::number).toList())));
    }

    /** Those at the top of the chapter's snippets; without snippets, the chapter's package. */
    private List<String> imports(Chapter chapter) throws IOException {
        Path snippets = house().chapters().resolve("snippets/" + chapter.number() + ".jsh");
        if (!Files.exists(snippets)) {
            return List.of("import " + chapter.packageName() + ".*");
        }
        try (Stream<String> lines = Files.lines(snippets)) {
            return new ArrayList<>(lines.takeWhile(line -> !line.startsWith("// tag::"))
                    .filter(line -> line.startsWith("import "))
                    .toList());
        }
    }
}
