// All that has come is handled in one go.
Output output = Output.NOTHING;
try {
    for (Frame frame : decoder.decode(octets)) {
        Optional<Received> received = assembler.take(frame);
        output = output.plus(received.isPresent() ? take(received.get()) : Output.NOTHING);
    }
    return output;
} catch (ProtocolException e) {
    return output.plus(fail(e));
}
