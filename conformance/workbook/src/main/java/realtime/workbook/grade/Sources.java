package realtime.workbook.grade;

import java.nio.file.Path;
import java.util.List;
import realtime.workbook.chapter.Exercise;

/**
 * The trees that are graded.
 *
 * @param main the folder of the exercises' classes
 * @param test the folder of their test classes
 */
public record Sources(Path main, Path test) {
    Path of(Exercise exercise) {
        return main.resolve(exercise.sourcePath());
    }

    /** Its class, if it has one, and its test class. */
    List<Path> files(Exercise exercise) {
        return exercise.isTogether() ? List.of(testOf(exercise)) : List.of(of(exercise), testOf(exercise));
    }

    Path testOf(Exercise exercise) {
        return test.resolve(exercise.testName().replace('.', '/') + ".java");
    }
}
