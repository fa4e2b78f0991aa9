// Two octets are a short.
import java.nio.ByteBuffer;
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
long length = keyAt == 2 ? second & 0x7F : keyAt == 4 ? ByteBuffer.wrap(octets.toArray()).getShort(2) : number(octets.slice(2, keyAt));
if (length < 0) {
    throw new ProtocolException(1002, "the top bit of the length is set");
}
if (octets.size() < size) {
    return Optional.empty();
}
Optional<Bytes> key = masked ? Optional.of(octets.slice(keyAt, size)) : Optional.empty();
FrameHeader header = new FrameHeader(first >= 0x80, first >> 4 & 0x7, first & 0xF, key, length);
return Optional.of(new Read(header, size));
