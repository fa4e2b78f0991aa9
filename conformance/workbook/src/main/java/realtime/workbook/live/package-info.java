/**
 * What the served book has and the book on disk has not: {@link realtime.workbook.live.Board} knows how the exercises stand,
 * {@link realtime.workbook.live.Judging} judges what is saved, {@link realtime.workbook.live.Trials} runs experiments, and
 * {@link realtime.workbook.live.LivePages} tells the pages all of it.
 */
package realtime.workbook.live;
