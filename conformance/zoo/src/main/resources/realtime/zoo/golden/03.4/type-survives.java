// A type waits for its data.
// hole 2
lastEventId = Objects.requireNonNullElse(id, lastEventId);
Optional<Event> event = data.isEmpty()
        ? Optional.empty()
        : Optional.of(new Event(type.isEmpty() ? Event.MESSAGE : type, String.join("\n", data), lastEventId));
data.clear();
size = 0;
if (event.isPresent()) {
    type = "";
}
return event;
