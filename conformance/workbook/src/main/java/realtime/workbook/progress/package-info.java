/**
 * How far a learner has come: derived from the code as it is, and from what this suite said of the same code before. The file
 * of verdicts is a cache; comments and white space do not count.
 */
package realtime.workbook.progress;
