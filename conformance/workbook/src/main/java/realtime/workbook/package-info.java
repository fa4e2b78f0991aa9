/** The tool behind {@code ./workbook}: one class a command, each a thin layer over the packages below this one. */
package realtime.workbook;
