// A broken connection is an exception.
byte[] chunk = new byte[CHUNK];
while (line.closed().isEmpty()) {
    Optional<Event> event = line.perform(() -> endpoint.receive(Bytes.EMPTY));
    if (event.isEmpty()) {
        try {
            int count = in.read(chunk);
            Bytes octets = Bytes.of(chunk, 0, Math.max(0, count));
            event = line.perform(() -> count < 0 ? endpoint.end() : endpoint.receive(octets));
        } catch (IOException e) {
            throw new IllegalStateException("the connection broke: " + e.getMessage());
        }
    }
    if (event.orElse(null) instanceof Event.Arrived arrived) {
        line.perform(() -> endpoint.send(arrived.message()));
    }
}
return line.closed().orElseThrow();
