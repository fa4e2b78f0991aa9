/** Every gate, shown a chapter that it must stop. */
package realtime.book.gate;
