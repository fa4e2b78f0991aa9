// Behind an event the rest of the octets can wait for the peer to send them again.
Output output = Output.NOTHING;
try {
    for (Frame frame : decoder.decode(octets)) {
        Optional<Received> received = assembler.take(frame);
        output = output.plus(received.isPresent() ? take(received.get()) : Output.NOTHING);
        if (output.event().isPresent()) {
            return output;
        }
    }
    return output;
} catch (ProtocolException e) {
    return output.plus(fail(e));
}
