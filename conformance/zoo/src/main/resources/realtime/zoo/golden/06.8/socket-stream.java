// What the server sends comes from the socket.
// hole 2
while (line.closed().isEmpty()) {
    Optional<Event> event = line.perform(() -> endpoint.receive(Bytes.EMPTY));
    if (event.isEmpty()) {
        Supplier<Output> next = endpoint::end;
        try {
            int count = connection.socket().getInputStream().read(chunk);
            Bytes octets = Bytes.of(chunk, 0, Math.max(0, count));
            next = count < 0 ? next : () -> endpoint.receive(octets);
        } catch (IOException e) {
            // It has ended.
        }
        event = line.perform(next);
    }
    if (event.orElse(null) instanceof Event.Arrived arrived) {
        return Optional.of(arrived.message());
    }
}
return Optional.empty();
