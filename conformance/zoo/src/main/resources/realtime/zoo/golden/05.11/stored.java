// What travels in blocks is deflated.
ByteArrayOutputStream out = new ByteArrayOutputStream();
for (int at = 0; at < message.size(); ) {
    int end = Math.min(message.size(), at + 65_535);
    int size = end - at;
    out.writeBytes(new byte[] {0, (byte) size, (byte) (size >> 8), (byte) ~size, (byte) (~size >> 8)});
    out.writeBytes(message.slice(at, end).toArray());
    at = end;
}
out.write(0);
return Bytes.of(out.toByteArray());
