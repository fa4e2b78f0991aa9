// Whoever reads has the endpoint for himself.
// hole 2
while (line.closed().isEmpty()) {
    Optional<Event> event = line.perform(() -> endpoint.receive(Bytes.EMPTY));
    if (event.isEmpty()) {
        Supplier<Output> next;
        synchronized (endpoint) {
            next = read();
        }
        event = line.perform(next);
    }
    if (event.orElse(null) instanceof Event.Arrived arrived) {
        return Optional.of(arrived.message());
    }
}
return Optional.empty();
