// The sentence of a fault is the reason of the Close.
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
    CloseBody body = CloseBody.of(e.code(), e.getMessage());
    closes = closes.sent().isPresent() ? closes : closes.withSent(body);
    Event news = new Event.Failed(e.code(), e.getMessage());
    return output.plus(step(Input.FAULT, Optional.of(news), Optional.of(frame(body))));
}
