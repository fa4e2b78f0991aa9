/**
 * The learner's screen: save, verdict, hint, next. {@link realtime.workbook.watch.Desk} knows what is on the screen and what a
 * key or a save changes, without a terminal, a file or a clock; {@link realtime.workbook.watch.Loop} brings it events and
 * carries out what it asks for; a {@link realtime.workbook.watch.Face} shows the lines.
 */
package realtime.workbook.watch;
