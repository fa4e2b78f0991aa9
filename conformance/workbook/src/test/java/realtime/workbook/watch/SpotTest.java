package realtime.workbook.watch;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import realtime.workbook.House;
import realtime.workbook.chapter.Exercise;
import realtime.workbook.cut.Stubs;
import realtime.workbook.progress.Progress;

/** Which line the screen names, and which file has the rules. */
class SpotTest {
    private static final House HERE = new House(Path.of("../.."));
    private static final String FILE = "exercises/src/main/java/realtime/ch04/handshake/AcceptKey.java";

    @TempDir
    private Path root;

    private House house;
    private Exercise exercise;
    private String stub;

    @BeforeEach
    void anUntouchedStub() throws IOException {
        house = new House(root);
        Files.createDirectories(house.chapters());
        Files.copy(Path.of("../../chapters/04-handshake.adoc"), house.chapters().resolve("04-handshake.adoc"));
        exercise = house.catalogue().exercise("04.1").orElseThrow();
        Path answer = house.solutions().resolve(exercise.sourcePath());
        Files.createDirectories(answer.getParent());
        Files.copy(HERE.solutions().resolve(exercise.sourcePath()), answer);
        stub = new Stubs(house.solutions(), house.catalogue()).of(exercise).source();
        write(stub);
    }

    @Test
    void ofAStubItIsTheTodo() {
        assertEquals(FILE + ":" + line("throw todo("), spot(""));
    }

    @Test
    void ofWhatIsWrittenItIsTheMethodWhateverItsLayout() throws IOException {
        write(stub.replace("throw todo(\"04.1\");", "return key;")
                .replace("accept(String key)", "accept( String key )"));
        assertEquals(FILE + ":" + line("return key;"), spot("The answer is not the one that is asked for"));
    }

    @Test
    void ofAnotherSignatureItIsTheClass() throws IOException {
        write(stub.replace("throw todo(\"04.1\");", "return key;").replace("accept(String key)", "accept(String k)"));
        assertEquals(FILE + ":" + line("class AcceptKey"), spot(""));
    }

    @Test
    void whatTheCompilerNamesComesFirst() {
        assertEquals(FILE + ":3", spot("It does not compile. The compiler's words:\n" + FILE + ":3: ';' expected"));
        String helper = FILE.replace("AcceptKey", "Octets");
        assertEquals(helper + ":7", spot("It does not compile. The compiler's words:\n" + helper + ":7: ';' expected"));
    }

    @Test
    void whereItThrewComesFirstToo() {
        assertEquals(FILE + ":14", spot("  yours   threw NullPointerException (AcceptKey.java:14)"));
    }

    @Test
    void aLineOfTheTestClassIsNoPlaceToMend() {
        String test = "exercises/src/test/java/realtime/ch04/handshake/AcceptKeyTest.java:9: cannot find symbol";
        assertEquals(FILE + ":" + line("throw todo("), spot(test));
    }

    @Test
    void everyExerciseHasItsRulesInAFile() {
        assertAll(HERE.catalogue().exercises().stream().map(one -> () -> {
            String path = Rules.of(HERE, one).orElse("nothing for " + one.id());
            assertTrue(path.matches("conformance/contracts/src/main/java/realtime/.+\\.java"), path);
        }));
    }

    @Test
    void everyWrittenExerciseHasAMethodToBeginAt() {
        assertAll(HERE.catalogue().exercises().stream().map(one -> () -> {
            String answer = Files.readString(HERE.solutions().resolve(one.sourcePath()));
            Path own = house.exercises().resolve(one.sourcePath());
            Path theirs = house.solutions().resolve(one.sourcePath());
            Files.createDirectories(own.getParent());
            Files.createDirectories(theirs.getParent());
            Files.writeString(own, answer.replaceAll("(?m)^ *// (tag|end)::.*\n", ""));
            Files.writeString(theirs, answer);
            int line = Progress.of(house).line(one);
            String before = Files.readAllLines(own).get(line - 2);
            assertTrue(before.contains(")") && before.endsWith("{"), one.id() + ": " + before);
        }));
    }

    private String spot(String told) {
        return new Spot(house, Progress.of(house)).of(exercise, told);
    }

    private void write(String text) throws IOException {
        Path own = house.exercises().resolve(exercise.sourcePath());
        Files.createDirectories(own.getParent());
        Files.writeString(own, text);
    }

    private int line(String words) {
        try {
            return (int) Files.readAllLines(house.exercises().resolve(exercise.sourcePath())).stream()
                            .takeWhile(line -> !line.contains(words))
                            .count()
                    + 1;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
