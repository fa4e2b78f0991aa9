// A type is a type, also an empty one.
// hole 2
lastEventId = Objects.requireNonNullElse(id, lastEventId);
Optional<Event> event = data.isEmpty()
        ? Optional.empty()
        : Optional.of(new Event(type, String.join("\n", data), lastEventId));
data.clear();
size = 0;
type = "";
return event;
