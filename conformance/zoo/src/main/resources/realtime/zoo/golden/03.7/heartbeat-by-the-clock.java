// A heart beats evenly.
// hole 3
Reader one = readers.get(reader);
if (one == null) {
    return Bytes.EMPTY;
}
Bytes octets = one.waiting.take();
if (octets.isEmpty() && patience(reader, now) == 0) {
    octets = encoder.encode(Outgoing.comment(""));
}
one.heard = patience(reader, now) == 0 ? now : one.heard;
return octets;
