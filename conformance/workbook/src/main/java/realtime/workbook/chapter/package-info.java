/**
 * The chapters as the tool's catalogue: exercises with their order, needs, hints and requirements are read out of the
 * AsciiDoc sources line by line, without an AsciiDoc processor.
 */
package realtime.workbook.chapter;
