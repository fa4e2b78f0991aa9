package realtime.workbook.cut;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import realtime.workbook.House;
import realtime.workbook.cut.Stubs.Stub;

/** The stubs in the repository are the ones that the cutter makes. */
class StubsTest {
    private static final House HOUSE = new House(Path.of("../.."));
    private static final boolean CI = "true".equals(System.getenv("CI"));

    /** A file with fewer todos than its stub is a learner's work, and so is a given file that differs: only CI compares them. */
    @TestFactory
    Stream<DynamicTest> aFileThatStillHasAllItsTodosEqualsItsCut() {
        return new Stubs(HOUSE.solutions(), HOUSE.catalogue())
                .all().stream().map(stub -> DynamicTest.dynamicTest(stub.path(), () -> compare(stub)));
    }

    private static void compare(Stub stub) throws IOException {
        Path file = HOUSE.exercises().resolve(stub.path());
        String text = Files.exists(file) ? Files.readString(file) : "";
        if (CI || !stub.isGiven() && stub.isUntouched(text)) {
            assertEquals(stub.source(), text, stub.path() + " is not as the cutter makes it: run ./workbook cut");
        }
    }

    @org.junit.jupiter.api.Test
    void nothingIsInTheExercisesThatHasNoSolution() throws IOException {
        if (!CI || !Files.isDirectory(HOUSE.exercises())) {
            return;
        }
        try (Stream<Path> files = Files.walk(HOUSE.exercises())) {
            assertAll(files.filter(Files::isRegularFile).map(file -> (Executable) () -> assertEquals(
                    true,
                    Files.exists(HOUSE.solutions()
                            .resolve(HOUSE.exercises().relativize(file).toString())),
                    file + " has no solution")));
        }
    }
}
