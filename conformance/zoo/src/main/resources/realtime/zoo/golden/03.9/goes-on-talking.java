// What has come is delivered.
// hole 5
if (moves(State.OPEN)) {
    failures = 0;
    listener.opened();
}
EventReader reader = pieces.readers().apply(lastEventId);
byte[] chunk = new byte[CHUNK];
for (int count = 0; count >= 0 && state != State.CLOSED; count = body.read(chunk)) {
    for (Event event : reader.read(Bytes.of(chunk, 0, count))) {
        listener.event(event);
    }
    lastEventId = reader.lastEventId();
    retry = reader.retry().orElse(retry);
}
