// A fault of the peer is an exception for the caller.
while (state == State.OPEN || state == State.CLOSING) {
    try {
        if (frames.isEmpty()) {
            frames.addAll(decoder.decode(octets));
        }
        if (frames.isEmpty()) {
            return Output.NOTHING;
        }
        Optional<Received> received = assembler.take(frames.poll());
        if (received.isPresent()) {
            return take(received.get());
        }
    } catch (ProtocolException e) {
        throw new IllegalStateException(e.getMessage());
    }
}
return Output.NOTHING;
