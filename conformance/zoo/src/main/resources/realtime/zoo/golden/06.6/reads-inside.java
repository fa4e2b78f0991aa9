// Reading is part of asking the endpoint.
byte[] chunk = new byte[CHUNK];
while (line.closed().isEmpty()) {
    Optional<Event> event = line.perform(() -> endpoint.receive(Bytes.EMPTY));
    if (event.isEmpty()) {
        event = line.perform(() -> read(in, chunk, endpoint).get());
    }
    if (event.orElse(null) instanceof Event.Arrived arrived) {
        line.perform(() -> endpoint.send(arrived.message()));
    }
}
return line.closed().orElseThrow();
