/** Recordings: what the book shows of a run is written by one command, and compared at every build. */
package realtime.workbook.record;
