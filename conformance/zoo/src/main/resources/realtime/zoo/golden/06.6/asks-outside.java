// To ask for the state is no call that counts.
byte[] chunk = new byte[CHUNK];
while (line.closed().isEmpty()) {
    Optional<Event> event = line.perform(() -> endpoint.receive(Bytes.EMPTY));
    if (event.isEmpty()) {
        event = line.perform(read(in, chunk, endpoint));
    }
    if (event.orElse(null) instanceof Event.Arrived arrived && endpoint.state() == State.OPEN) {
        line.perform(() -> endpoint.send(arrived.message()));
    }
}
return line.closed().orElseThrow();
