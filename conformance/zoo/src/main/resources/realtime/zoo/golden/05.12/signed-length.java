// Two octets are a short.
// hole 1
int start = in.position();
if (in.remaining() < 2) {
    return Optional.empty();
}
int first = in.get(start);
int second = in.get(start + 1);
int length7 = second & 0x7F;
int keyAt = start + (length7 < 126 ? 2 : length7 == 126 ? 4 : 10);
int payloadAt = second < 0 ? keyAt + 4 : keyAt;
if (in.limit() < payloadAt) {
    return Optional.empty();
}
long length =
        length7 < 126 ? length7 : length7 == 126 ? in.getShort(start + 2) : in.getLong(start + 2);
check(first, second < 0, length);
if (in.limit() - payloadAt < length) {
    return Optional.empty();
}
int from = in.arrayOffset() + payloadAt;
int to = from + (int) length;
if (second < 0) {
    masking.apply(in.array(), from, to, in.getInt(keyAt), 0);
}
in.position(payloadAt + (int) length);
return Optional.of(frame(first, Bytes.of(in.array(), from, to)));
