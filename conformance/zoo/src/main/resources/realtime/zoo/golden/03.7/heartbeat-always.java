// A heartbeat costs nothing.
// hole 3
Reader one = readers.get(reader);
if (one == null) {
    return Bytes.EMPTY;
}
Bytes octets = one.waiting.take();
if (octets.isEmpty()) {
    octets = encoder.encode(Outgoing.comment(""));
}
one.heard = octets.isEmpty() ? one.heard : now;
return octets;
