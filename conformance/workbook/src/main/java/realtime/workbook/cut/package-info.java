/** Cuts the learner's stubs out of the solutions: the regions tagged {@code solution} become holes. */
package realtime.workbook.cut;
