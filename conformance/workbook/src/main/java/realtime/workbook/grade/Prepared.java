package realtime.workbook.grade;

import java.nio.file.Path;
import realtime.workbook.chapter.Exercise;

/**
 * An exercise that compiles.
 *
 * @param exercise which
 * @param classes the folder of its classes and its test class
 */
record Prepared(Exercise exercise, Path classes) {
    Job.Task task() {
        return new Job.Task(exercise.id(), exercise.testName(), classes.toString());
    }
}
