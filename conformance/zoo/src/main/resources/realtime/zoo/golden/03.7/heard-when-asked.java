// Whoever asks is alive.
// hole 3
Reader one = readers.get(reader);
if (one == null) {
    return Bytes.EMPTY;
}
Bytes octets = one.waiting.take();
if (octets.isEmpty() && patience(reader, now) == 0) {
    octets = encoder.encode(Outgoing.comment(""));
}
one.heard = now;
return octets;
