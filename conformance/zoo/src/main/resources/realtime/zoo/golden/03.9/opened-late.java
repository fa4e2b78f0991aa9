// A stream is open when something comes.
// hole 5
EventReader reader = pieces.readers().apply(lastEventId);
byte[] chunk = new byte[CHUNK];
boolean first = true;
for (int count = 0; count >= 0 && state != State.CLOSED; count = body.read(chunk)) {
    if (count > 0 && first && moves(State.OPEN)) {
        first = false;
        failures = 0;
        listener.opened();
    }
    for (Event event : reader.read(Bytes.of(chunk, 0, count))) {
        if (state != State.CLOSED) {
            listener.event(event);
        }
    }
    lastEventId = reader.lastEventId();
    retry = reader.retry().orElse(retry);
}
