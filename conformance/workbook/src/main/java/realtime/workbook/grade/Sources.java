package realtime.workbook.grade;

import java.nio.file.Path;
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

    Path testOf(Exercise exercise) {
        return test.resolve(exercise.testName().replace('.', '/') + ".java");
    }
}
