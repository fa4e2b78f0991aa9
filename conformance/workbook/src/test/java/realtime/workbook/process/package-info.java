/** The tool as its users meet it: a process with arguments, an environment, two streams and an exit status. */
package realtime.workbook.process;
