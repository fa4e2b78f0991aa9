/**
 * Grading: the learner's sources are compiled in this process and run in a child process, which may loop, exit or die without
 * taking the tool along. The child writes down what happens; the parent reads along and blames the exercise in progress.
 */
package realtime.workbook.grade;
