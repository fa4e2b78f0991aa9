// The key belongs to the payload.
ByteBuffer out = ByteBuffer.allocate(14);
long length = header.length() + header.maskingKey().map(Bytes::size).orElse(0);
int mask = header.maskingKey().isPresent() ? 0x80 : 0;
out.put((byte) ((header.fin() ? 0x80 : 0) | header.rsv() << 4 | header.opcode()));
if (length <= 125) {
    out.put((byte) (mask | length));
} else if (length <= 65_535) {
    out.put((byte) (mask | 126)).putShort((short) length);
} else {
    out.put((byte) (mask | 127)).putLong(length);
}
header.maskingKey().ifPresent(key -> out.put(key.toArray()));
return Bytes.of(out.array(), 0, out.position());
