// The code of a fault says it all.
Output output = Output.NOTHING;
Bytes chunk = octets;
try {
    while (output.event().isEmpty() && (state == State.OPEN || state == State.CLOSING)) {
        if (frames.isEmpty()) {
            frames.addAll(decoder.decode(chunk));
            chunk = Bytes.EMPTY;
        }
        if (frames.isEmpty()) {
            return output;
        }
        Optional<Received> received = assembler.take(frames.poll());
        output = output.plus(received.isPresent() ? take(received.get()) : Output.NOTHING);
    }
    return output;
} catch (ProtocolException e) {
    return output.plus(fail(new ProtocolException(e.code(), "")));
}
