package realtime.workbook.cut;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class CutterTest {
    private static final String SOLUTION = """
            package realtime.ch04.handshake;

            import java.security.MessageDigest;
            import java.util.List;

            /** Computes the answer. */
            final class AcceptKey {
                // tag::accept[]
                String accept(List<String> keys) {
                    // tag::solution[]
                    return hash(keys + "{");
                    // end::solution[]
                }
                // end::accept[]

                // tag::solution[]
                private static String hash(String text) {
                    return MessageDigest.class.getName() + text;
                }
                // end::solution[]
            }
            """;

    private static final String STUB = """
            package realtime.ch04.handshake;

            import static realtime.todo.Todo.todo;

            import java.util.List;

            /** Computes the answer. */
            final class AcceptKey {
                // tag::accept[]
                String accept(List<String> keys) {
                    throw todo("04.1");
                }
                // end::accept[]
            }
            """;

    @Test
    void holesInMethodsAreTodosAndWhatOnlyTheAnswerNeedsIsDropped() {
        assertEquals(STUB, cut(SOLUTION));
    }

    @Test
    void aHoleBetweenTwoMembersLeavesOneBlankLine() {
        String source =
                inClass("    int a;\n\n    // tag::solution[]\n    int b;\n    // end::solution[]\n\n    int c;\n");
        assertEquals(inClass("    int a;\n\n    int c;\n"), cut(source));
    }

    @Test
    void aHoleInALambdaIsAHoleInCode() {
        String hole = "// tag::solution[]\nreturn;\n// end::solution[]\n";
        assertTrue(cut(inClass("    Runnable run = () -> {\n" + hole + "    };\n"))
                .contains("{\nthrow todo(\"04.1\");\n"));
    }

    @Test
    void aHoleInAClassInsideAMethodIsBetweenMembers() {
        String hole = "// tag::solution[]\nint helper;\n// end::solution[]\n";
        String source = inClass("    void run() {\n        class Local {\n" + hole + "        }\n    }\n");
        assertEquals(inClass("    void run() {\n        class Local {\n        }\n    }\n"), cut(source));
    }

    @Test
    void theImportTakesItsPlaceAmongOtherStaticImports() {
        String head = "package a;\n\nimport static a.B.c;\nimport static z.Y.x;\n\nimport java.util.List;\n\n";
        String body =
                "class A {\n    int d = c + x;\n\n    void run() {\n        // tag::solution[]\n        // end::solution[]\n    }\n}\n";
        String expected =
                "package a;\n\nimport static a.B.c;\nimport static realtime.todo.Todo.todo;\nimport static z.Y.x;\n";
        assertTrue(cut(head + body).startsWith(expected), cut(head + body));
    }

    @Test
    void anImportThatOnlyACommentMentionsIsDroppedUnlessItIsLinked() {
        String hole = "class A {\n    void run() {\n        // tag::solution[]\n        // end::solution[]\n    }\n}\n";
        String imports = "package a;\n\nimport java.net.IDN;\nimport java.net.URI;\n\n";
        String stub = cut(imports + "/** Reads a URI; {@link IDN} helps. */\n" + hole);
        assertTrue(stub.contains("import java.net.IDN;\n\n/** Reads"), stub);
        String bare = cut(imports + "/** Reads. */\n" + hole);
        assertTrue(bare.startsWith("package a;\n\nimport static realtime.todo.Todo.todo;\n\n/** Reads"), bare);
    }

    @Test
    void aSourceWithoutHolesStaysAsItIs() {
        String source = "class Given {\n\n\n    int odd ;}";
        assertEquals(source, Cutter.cut("Given.java", source, Optional.empty()));
    }

    @Test
    void tagsThatDoNotPairUpAreNamedWithTheirLine() {
        assertSays("A.java:2: this hole is never closed", "class A {\n// tag::solution[]\n}\n");
        assertSays("A.java:1: a hole closes that was never opened", "// end::solution[]\n");
        assertSays("A.java:2: a hole opens inside the hole of line 1", "// tag::solution[]\n// tag::solution[]\n");
        assertSays("A.java:1: a solution tag must stand alone on its line", "int a; // tag::solution[]\n");
    }

    @Test
    void aSourceThatJavacCannotParseIsNamedWithItsLine() {
        assertSays(
                "A.java:3:",
                "class A {\n    void run() {\n        int = ;\n// tag::solution[]\n// end::solution[]\n    }\n}\n");
    }

    @Test
    void aHoleInAClassThatIsNoExerciseIsAnError() {
        CutException thrown = assertThrows(
                CutException.class,
                () -> Cutter.cut("A.java", inClass("// tag::solution[]\n// end::solution[]\n"), Optional.empty()));
        assertEquals("A.java:4: a hole, but no chapter has an exercise for this class", thrown.getMessage());
    }

    private static void assertSays(String beginning, String source) {
        String message = assertThrows(CutException.class, () -> cut(source)).getMessage();
        assertTrue(message.startsWith(beginning), message);
    }

    private static String inClass(String members) {
        return "package a;\n\nclass A {\n" + members + "}\n";
    }

    private static String cut(String source) {
        return Cutter.cut("A.java", source, Optional.of("04.1"));
    }
}
