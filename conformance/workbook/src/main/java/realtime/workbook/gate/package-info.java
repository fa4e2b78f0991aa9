/** For authors: the gates of the project, how each is measured, and what came of it last. */
package realtime.workbook.gate;
