/**
 * The experiments of the book: each is one small class that talks over loopback and prints what it saw. What differs
 * from run to run (ports, dates) is left out or replaced by a word, so that the output can be recorded and compared.
 */
package realtime.workbook.lab;
