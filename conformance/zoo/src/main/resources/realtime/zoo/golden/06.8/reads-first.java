// Each read brings the next message.
// hole 2
while (line.closed().isEmpty()) {
    Optional<Event> event = line.perform(read());
    if (event.orElse(null) instanceof Event.Arrived arrived) {
        return Optional.of(arrived.message());
    }
}
return Optional.empty();
