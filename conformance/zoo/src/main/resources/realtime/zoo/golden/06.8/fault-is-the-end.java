// Behind a fault nothing more is to be done.
// hole 2
while (line.closed().isEmpty()) {
    Optional<Event> event = line.perform(() -> endpoint.receive(Bytes.EMPTY));
    if (event.isEmpty()) {
        event = line.perform(read());
    }
    if (event.orElse(null) instanceof Event.Arrived arrived) {
        return Optional.of(arrived.message());
    }
    if (event.orElse(null) instanceof Event.Failed) {
        line.perform(endpoint::end);
    }
}
return Optional.empty();
