package realtime.book.snippets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SnippetsTest {
    private static final Path SNIPPETS = Path.of("snippets");

    @TestFactory
    Stream<DynamicTest> everyValueInTheBookIsTheOneThatJavaGives() throws IOException {
        try (Stream<Path> files = Files.list(SNIPPETS)) {
            return files.filter(file -> file.toString().endsWith(".jsh")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
        }
    }

    private static void check(Path file) throws IOException {
        Session.Result result = Session.run(Files.readAllLines(file));
        assertEquals(List.of(), result.complaints());
        assertNotEquals(0, result.checked(), "no value is checked: write // ==> VALUE behind a line");
    }

    @Test
    void aWrongValueIsSeen() {
        assertEquals(
                List.of("line 2: 1 + 1 gives 2, the book says 3"),
                Session.run(List.of("var x = 1", "1 + 1 // ==> 3")).complaints());
    }

    @Test
    void codeThatDoesNotCompileOrThrowsIsSeen() {
        assertEquals(1, Session.run(List.of("nothing.here()")).complaints().size());
        assertEquals(
                List.of("line 1: 1 / 0 throws java.lang.ArithmeticException: / by zero"),
                Session.run(List.of("1 / 0")).complaints());
    }

    @Test
    void linesThatBelongTogetherAreOneSnippet() {
        Session.Result result =
                Session.run(List.of("int twice(int x) {", "    return 2 * x;", "}", "twice(4) // ==> 8"));
        assertEquals(List.of(), result.complaints());
        assertEquals(1, result.checked());
    }
}
