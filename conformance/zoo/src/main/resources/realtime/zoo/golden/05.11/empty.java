// Nothing is compressed to nothing.
if (message.isEmpty()) {
    return Bytes.EMPTY;
}
if (noContext) {
    deflater.reset();
    used = 0;
}
ByteArrayOutputStream out = new ByteArrayOutputStream();
int window = bits == 15 ? Integer.MAX_VALUE : 1 << bits;
for (int at = 0; at < message.size(); ) {
    int end = at + Math.min(message.size() - at, window - used);
    used += end - at;
    boolean full = used == window;
    run(message.slice(at, end), full ? Deflater.FULL_FLUSH : Deflater.SYNC_FLUSH, out);
    used = full ? 0 : used;
    at = end;
}
byte[] octets = out.toByteArray();
return Bytes.of(octets, 0, octets.length - 4);
