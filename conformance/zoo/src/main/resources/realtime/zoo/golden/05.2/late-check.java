// A header is judged when it is complete.
if (octets.size() < 2) {
    return Optional.empty();
}
int first = octets.at(0);
int second = octets.at(1);
boolean masked = second >= 0x80;
int keyAt = 2 + lengthOctets(second & 0x7F);
int size = keyAt + (masked ? 4 : 0);
if (octets.size() < keyAt) {
    return Optional.empty();
}
long length = keyAt == 2 ? second & 0x7F : number(octets.slice(2, keyAt));
if (octets.size() < size) {
    return Optional.empty();
}
if (length < 0) {
    throw new ProtocolException(1002, "the top bit of the length is set");
}
Optional<Bytes> key = masked ? Optional.of(octets.slice(keyAt, size)) : Optional.empty();
FrameHeader header = new FrameHeader(first >= 0x80, first >> 4 & 0x7, first & 0xF, key, length);
return Optional.of(new Read(header, size));
