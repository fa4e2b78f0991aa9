/** What the tool says to a person: plain text, coloured only on a terminal, plain ASCII on request. */
package realtime.workbook.console;
