package realtime.workbook.grade;

import java.util.List;

/**
 * What a child process is to do; it reads this from its standard input, as JSON.
 *
 * @param tasks in their order
 * @param tries the most random tries a property
 * @param seed for all random tries
 */
record Job(List<Task> tasks, int tries, String seed) {
    /**
     * One exercise.
     *
     * @param exercise its id
     * @param testClass its name
     * @param classes the folder of its classes
     */
    record Task(String exercise, String testClass, String classes) {}
}
