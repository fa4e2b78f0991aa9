// Behind a fault nothing more is to be done.
byte[] chunk = new byte[CHUNK];
while (line.closed().isEmpty()) {
    Optional<Event> event = line.perform(() -> endpoint.receive(Bytes.EMPTY));
    if (event.isEmpty()) {
        event = line.perform(read(in, chunk, endpoint));
    }
    if (event.orElse(null) instanceof Event.Arrived arrived) {
        line.perform(() -> endpoint.state() == State.OPEN ? endpoint.send(arrived.message()) : Output.NOTHING);
    }
    if (event.orElse(null) instanceof Event.Failed) {
        line.perform(endpoint::end);
    }
}
return line.closed().orElseThrow();
