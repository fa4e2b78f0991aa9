/**
 * Brings a learner's files up to the stubs of a newer workbook: {@link realtime.workbook.upgrade.Source} finds the members of a
 * class with the compiler's own parser, {@link realtime.workbook.upgrade.Transplant} puts the learner's into a new stub; the
 * stub that the learner began with tells the two apart.
 */
package realtime.workbook.upgrade;
