// A longer length is an int.
ByteBuffer out = ByteBuffer.allocate(14);
int mask = header.maskingKey().isPresent() ? 0x80 : 0;
out.put((byte) ((header.fin() ? 0x80 : 0) | header.rsv() << 4 | header.opcode()));
if (header.length() <= 125) {
    out.put((byte) (mask | header.length()));
} else if (header.length() <= 65_535) {
    out.put((byte) (mask | 126)).putShort((short) header.length());
} else {
    out.put((byte) (mask | 127)).putInt((int) header.length());
}
header.maskingKey().ifPresent(key -> out.put(key.toArray()));
return Bytes.of(out.array(), 0, out.position());
