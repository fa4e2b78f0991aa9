// Each read brings one event.
byte[] chunk = new byte[CHUNK];
while (line.closed().isEmpty()) {
    Optional<Event> event = line.perform(read(in, chunk, endpoint));
    if (event.orElse(null) instanceof Event.Arrived arrived) {
        line.perform(() -> endpoint.send(arrived.message()));
    }
}
return line.closed().orElseThrow();
