// What the decoder returns is all that there is.
Output output = Output.NOTHING;
try {
    if (frames.isEmpty()) {
        frames.addAll(decoder.decode(octets));
    }
    while (output.event().isEmpty() && !frames.isEmpty()) {
        Optional<Received> received = assembler.take(frames.poll());
        output = output.plus(received.isPresent() ? take(received.get()) : Output.NOTHING);
    }
    return output;
} catch (ProtocolException e) {
    return output.plus(fail(e));
}
