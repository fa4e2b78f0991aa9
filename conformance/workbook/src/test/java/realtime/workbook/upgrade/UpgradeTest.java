package realtime.workbook.upgrade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import realtime.workbook.cut.Stubs.Stub;
import realtime.workbook.upgrade.Upgrade.Kind;
import realtime.workbook.upgrade.Upgrade.Outcome;

/** A half-solved workbook, across three versions of its stubs. */
class UpgradeTest {
    private static final String FIRST = """
            package p;

            import static realtime.todo.Todo.todo;

            import java.util.List;

            /** Reads. */
            public final class Read {
                private final int limit;

                public Read(int limit) {
                    this.limit = limit;
                }

                public int size(List<String> lines) {
                    throw todo("01.1");
                }

                public String first(List<String> lines) {
                    throw todo("01.1");
                }
            }
            """;

    /** A field and a parameter's name are others; a given method is new. */
    private static final String SECOND = FIRST.replace(
                    "    private final int limit;", "    /** In octets. */\n    private final long limit;")
            .replace("Read(int limit)", "Read(long limit)")
            .replace("size(List<String> lines)", "size(List<String> all)")
            .replace("    public String first", """
                        public long limit() {
                            return limit;
                        }

                        public String first""".indent(0).stripTrailing());

    /** A signature is another one. */
    private static final String THIRD = SECOND.replace(
                    "String first(List<String> lines)", "Optional<String> first(List<String> lines, int at)")
            .replace("import java.util.List;", "import java.util.List;\nimport java.util.Optional;");

    private static final String SOLVED = FIRST.replace(
                    "import java.util.List;", "import java.util.ArrayList;\nimport java.util.List;")
            .replaceFirst("\\{\n        throw todo\\(\"01.1\"\\);", """
                    {
                            // all but the empty ones, } however odd
                            return kept(lines).size();""".replace("$", "\\$"))
            .replaceFirst("\\{\n        throw todo\\(\"01.1\"\\);", "{\n        return kept(lines).get(0);")
            .replaceFirst("}\n$", """

                        /** Mine. */
                        private static List<String> kept(List<String> lines) {
                            return new ArrayList<>(lines);
                        }
                    }
                    """);

    @TempDir
    private Path folder;

    private List<Outcome> upgrade(Stub... stubs) throws IOException {
        return new Upgrade(folder.resolve("exercises"), folder.resolve("backups"), false).to(List.of(stubs));
    }

    private Path file(String name) {
        return folder.resolve("exercises/p/" + name);
    }

    private void learner(String name, String text) throws IOException {
        Files.createDirectories(file(name).getParent());
        Files.writeString(file(name), text);
    }

    @Test
    void bodiesHelpersAndImportsGoIntoTheNewStub() throws IOException {
        learner("Read.java", SOLVED);
        Outcome outcome = upgrade(new Stub("p/Read.java", SECOND)).getFirst();
        assertEquals(Kind.MOVED, outcome.kind());
        assertEquals(List.of("size", "first"), outcome.moved());
        String text = Files.readString(file("Read.java"));
        assertTrue(text.contains("    private final long limit;\n"), text);
        assertTrue(text.contains("public long limit() {"), text);
        assertTrue(text.contains("size(List<String> all) {\n        // all but the empty ones, } however odd"), text);
        assertTrue(text.contains("    /** Mine. */\n    private static List<String> kept"), text);
        assertTrue(text.contains("import java.util.ArrayList;\n"), text);
        assertTrue(!text.contains("throw todo"), text);
        assertEquals(SOLVED, Files.readString(outcome.kept()));
        assertEquals(List.of(), upgrade(new Stub("p/Read.java", SECOND)), "a second time there is nothing to do");
    }

    @Test
    void aChangedSignatureIsShownAndKept() throws IOException {
        learner("Read.java", SOLVED);
        upgrade(new Stub("p/Read.java", SECOND));
        Outcome outcome = upgrade(new Stub("p/Read.java", THIRD)).getFirst();
        assertEquals(Kind.CHANGED, outcome.kind());
        assertEquals(List.of("size"), outcome.moved());
        Upgrade.Signatures changed = outcome.changed().getFirst();
        assertEquals("public String first(List<String> lines)", changed.before());
        assertEquals("public Optional<String> first(List<String> lines, int at)", changed.after());
        String text = Files.readString(file("Read.java"));
        assertEquals(2, text.split("first\\(", -1).length, text);
        assertTrue(text.contains("throw todo(\"01.1\")"), text);
        assertTrue(Files.readString(outcome.kept()).contains("return kept(lines).get(0);"));
        assertTrue(outcome.kept().toString().endsWith("Read.java.2"), "the first copy is still there");
    }

    @Test
    void whatIsNewComesAndWhatIsGoneStays() throws IOException {
        learner("Read.java", FIRST);
        learner("Old.java", "package p;\nclass Old {}\n");
        List<Outcome> outcomes = upgrade(new Stub("p/Read.java", SECOND), new Stub("p/Write.java", FIRST));
        assertEquals(
                List.of(Kind.STUB, Kind.NEW, Kind.GONE),
                outcomes.stream().map(Outcome::kind).toList());
        assertEquals(SECOND, Files.readString(file("Read.java")));
        assertEquals(FIRST, Files.readString(file("Write.java")));
        assertTrue(Files.exists(file("Old.java")));
    }

    @Test
    void whatCannotBeReadIsLeftAlone() throws IOException {
        learner("Read.java", SOLVED.replace("return kept(lines).size();", "return kept(lines.size();"));
        Outcome outcome = upgrade(new Stub("p/Read.java", SECOND)).getFirst();
        assertEquals(Kind.UNREADABLE, outcome.kind());
        assertTrue(outcome.why().startsWith("line "), outcome.why());
        assertNull(outcome.kept());
        learner("Read.java", SOLVED.replace("    public int size", "<<<<<<< HEAD\n    public int size"));
        assertTrue(upgrade(new Stub("p/Read.java", SECOND)).getFirst().why().contains("<<<<<<<"));
    }

    @Test
    void commentsOfOnesOwnAreNoReasonToWrite() throws IOException {
        String remarked = SOLVED.replace("    public Read(", "    // I wonder why\n    public Read(");
        learner("Read.java", remarked);
        assertEquals(List.of(), upgrade(new Stub("p/Read.java", FIRST)));
        assertEquals(remarked, Files.readString(file("Read.java")));
    }

    @Test
    void aDryRunWritesNothing() throws IOException {
        learner("Read.java", SOLVED);
        List<Outcome> outcomes = new Upgrade(folder.resolve("exercises"), folder.resolve("backups"), true)
                .to(List.of(new Stub("p/Read.java", SECOND), new Stub("p/Write.java", FIRST)));
        assertEquals(2, outcomes.size());
        assertEquals(SOLVED, Files.readString(file("Read.java")));
        assertTrue(Files.notExists(file("Write.java")) && Files.notExists(folder.resolve("backups")));
    }
}
