/** Bytes as they travel: immutable, comparable, printable. Everything that crosses a socket in this workbook is {@link realtime.wire.Bytes}. */
package realtime.wire;
