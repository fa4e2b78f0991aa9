/** How far a learner has come: the state of each exercise, and what the last grade said. */
package realtime.workbook.progress;
