// Shifting an int by 32 empties it.
int mask = header.maskingKey().isPresent() ? 0x80 : 0;
int length = (int) header.length();
byte[] octets = new byte[header.length() <= 125 ? 2 : header.length() <= 65_535 ? 4 : 10];
octets[0] = (byte) ((header.fin() ? 0x80 : 0) | header.rsv() << 4 | header.opcode());
octets[1] = (byte) (mask | (octets.length == 2 ? length : octets.length == 4 ? 126 : 127));
for (int i = 2; i < octets.length; i++) {
    octets[i] = (byte) (length >> 8 * (octets.length - 1 - i));
}
return Bytes.of(octets).plus(header.maskingKey().orElse(Bytes.EMPTY));
