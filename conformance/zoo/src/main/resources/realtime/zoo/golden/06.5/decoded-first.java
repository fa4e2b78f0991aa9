// Each call begins with the decoder.
Output output = Output.NOTHING;
try {
    frames.addAll(decoder.decode(octets));
    while (output.event().isEmpty() && (state == State.OPEN || state == State.CLOSING)) {
        if (frames.isEmpty()) {
            frames.addAll(decoder.decode(Bytes.EMPTY));
        }
        if (frames.isEmpty()) {
            return output;
        }
        Optional<Received> received = assembler.take(frames.poll());
        output = output.plus(received.isPresent() ? take(received.get()) : Output.NOTHING);
    }
    return output;
} catch (ProtocolException e) {
    return output.plus(fail(e));
}
