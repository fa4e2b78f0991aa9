// What answers a ping is plain enough; no piece is needed for that.
// hole 1
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
        Frame next = frames.poll();
        if (next instanceof Frame.Ping ping) {
            output = output.plus(step(Input.PING, Optional.empty(), Optional.of(new Frame.Pong(ping.payload()))));
        } else {
            Optional<Received> received = assembler.take(next);
            output = output.plus(received.isPresent() ? take(received.get()) : Output.NOTHING);
        }
    }
    return output;
} catch (ProtocolException e) {
    return output.plus(fail(e));
}
