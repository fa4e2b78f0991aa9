// Each stream has its own last id.
// hole 5
if (moves(State.OPEN)) {
    failures = 0;
    listener.opened();
}
EventReader reader = pieces.readers().apply("");
byte[] chunk = new byte[CHUNK];
for (int count = 0; count >= 0 && state != State.CLOSED; count = body.read(chunk)) {
    for (Event event : reader.read(Bytes.of(chunk, 0, count))) {
        if (state != State.CLOSED) {
            listener.event(event);
        }
    }
    lastEventId = reader.lastEventId();
    retry = reader.retry().orElse(retry);
}
