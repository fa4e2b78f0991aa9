package realtime.workbook.upgrade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static realtime.workbook.upgrade.Versions.FIRST;
import static realtime.workbook.upgrade.Versions.SECOND;
import static realtime.workbook.upgrade.Versions.SOLVED;
import static realtime.workbook.upgrade.Versions.THIRD;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import realtime.workbook.cut.Stubs.Stub;
import realtime.workbook.upgrade.Upgrade.Kind;
import realtime.workbook.upgrade.Upgrade.Outcome;

/** A half-solved workbook, across three versions of its stubs. */
class UpgradeTest {
    @TempDir
    private Path folder;

    private List<Outcome> upgrade(Stub... stubs) throws IOException {
        return upgrade(false, stubs);
    }

    private List<Outcome> upgrade(boolean dry, Stub... stubs) throws IOException {
        return new Upgrade(folder.resolve("exercises"), folder.resolve("stubs"), folder.resolve("backups"), dry)
                .to(List.of(stubs));
    }

    /** What the compiler says of a file; nothing if it compiles. */
    private String compiled(String name) {
        StringWriter words = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options =
                List.of("-d", folder.toString(), "-proc:none", "-classpath", System.getProperty("java.class.path"));
        StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        compiler.getTask(words, files, null, options, null, files.getJavaFileObjects(file(name)))
                .call();
        return words.toString();
    }

    private Path file(String name) {
        return folder.resolve("exercises/p/" + name);
    }

    private void learner(String name, String text) throws IOException {
        Files.createDirectories(file(name).getParent());
        Files.writeString(file(name), text);
        Upgrade.remember(folder.resolve("stubs"), List.of(new Stub("p/" + name, FIRST)));
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
        assertTrue(text.contains("size(List<String> lines) {\n        // all but the empty ones, } however odd"), text);
        assertEquals("", compiled("Read.java"));
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
    void whatIsHalfWrittenIsNotThrownAway() throws IOException {
        String half = FIRST.replaceFirst(
                "\\{\n        throw todo\\(\"01.1\"\\);",
                "{\n        if (lines.isEmpty()) {\n            return 0;\n        }\n        throw todo(\"01.1\");");
        learner("Read.java", half);
        Outcome outcome = upgrade(new Stub("p/Read.java", SECOND)).getFirst();
        assertEquals(List.of("size"), outcome.moved());
        assertTrue(Files.readString(file("Read.java")).contains("if (lines.isEmpty())"));
        assertEquals("", compiled("Read.java"));
    }

    @Test
    void holesInATypeWithinAreHolesToo() throws IOException {
        String nested = """
                package p;

                import static realtime.todo.Todo.todo;

                public final class Read {
                    static final class Inner {
                        private final int at = 0;

                        int next() {
                            throw todo("01.1");
                        }
                    }
                }
                """;
        Files.createDirectories(file("Read.java").getParent());
        Files.writeString(
                file("Read.java"), nested.replace("int next() {\n            throw todo(\"01.1\");\n        }", """
                        int next() {
                                    return at + own();
                                }

                                private int own() {
                                    return 1;
                                }"""));
        Upgrade.remember(folder.resolve("stubs"), List.of(new Stub("p/Read.java", nested)));
        Outcome outcome = upgrade(new Stub("p/Read.java", nested.replace("at = 0", "at = 7")))
                .getFirst();
        assertEquals(List.of("next"), outcome.moved());
        String text = Files.readString(file("Read.java"));
        assertTrue(
                text.contains("at = 7") && text.contains("return at + own();") && text.contains("private int own()"),
                text);
        assertEquals("", compiled("Read.java"));
    }

    @Test
    void aGivenPartThatTheLearnerHasChangedIsLeftForHim() throws IOException {
        learner("Read.java", SOLVED.replace("this.limit = limit;", "this.limit = Math.max(1, limit);"));
        assertEquals(List.of(), upgrade(new Stub("p/Read.java", FIRST)), "with the same stub there is nothing to do");
        Outcome outcome = upgrade(new Stub(
                        "p/Read.java", FIRST.replace("private final int limit;", "protected final int limit;")))
                .getFirst();
        assertEquals(Kind.CHANGED, outcome.kind());
        assertEquals(List.of("<init>"), outcome.touched());
        assertTrue(Files.readString(outcome.kept()).contains("Math.max(1, limit)"));
    }

    @Test
    void aReturnTypeIsPartOfASignature() throws IOException {
        learner("Read.java", SOLVED);
        Outcome outcome = upgrade(new Stub("p/Read.java", FIRST.replace("public int size", "public long size")))
                .getFirst();
        assertEquals(1, outcome.changed().size());
        assertEquals(List.of("first"), outcome.moved());
    }

    @Test
    void aFileOfUnknownBeginningsIsLeftAlone() throws IOException {
        Files.createDirectories(file("Read.java").getParent());
        Files.writeString(file("Read.java"), SOLVED);
        assertEquals(
                Kind.UNREADABLE,
                upgrade(new Stub("p/Read.java", SECOND)).getFirst().kind());
        assertEquals(SOLVED, Files.readString(file("Read.java")));
        Files.writeString(file("Read.java"), SOLVED + "class Second {}\n");
        assertTrue(upgrade(new Stub("p/Read.java", SECOND)).getFirst().why().contains("one class"));
        Files.write(file("Read.java"), new byte[] {(byte) 0xE9, '\n'});
        assertEquals(
                "it is no UTF-8",
                upgrade(new Stub("p/Read.java", SECOND)).getFirst().why());
    }

    @Test
    void whatNobodyHasTouchedNeedsNotBeRead() throws IOException {
        Stub before = new Stub("p/package-info.java", "package p;\n");
        Stub after = new Stub("p/package-info.java", "/** Reads. */\npackage p;\n");
        Files.createDirectories(file("package-info.java").getParent());
        Files.writeString(file("package-info.java"), before.source());
        assertEquals(List.of(), upgrade(before));
        assertEquals(Kind.STUB, upgrade(after).getFirst().kind());
        assertEquals(after.source(), Files.readString(file("package-info.java")));
        assertEquals(List.of(), upgrade(after));
    }

    @Test
    void aDryRunWritesNothing() throws IOException {
        learner("Read.java", SOLVED);
        List<Outcome> outcomes = upgrade(true, new Stub("p/Read.java", SECOND), new Stub("p/Write.java", FIRST));
        assertEquals(2, outcomes.size());
        assertEquals(SOLVED, Files.readString(file("Read.java")));
        assertTrue(Files.notExists(file("Write.java")) && Files.notExists(folder.resolve("backups")));
    }
}
