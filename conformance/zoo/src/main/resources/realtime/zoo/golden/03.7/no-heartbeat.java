// Who has nothing to say is quiet.
// hole 3
Reader one = readers.get(reader);
if (one == null) {
    return Bytes.EMPTY;
}
Bytes octets = one.waiting.take();
one.heard = octets.isEmpty() ? one.heard : now;
return octets;
