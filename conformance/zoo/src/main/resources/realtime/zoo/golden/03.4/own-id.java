// An event without an id has none.
// hole 2
lastEventId = Objects.requireNonNullElse(id, "");
id = null;
Optional<Event> event = data.isEmpty()
        ? Optional.empty()
        : Optional.of(new Event(type.isEmpty() ? Event.MESSAGE : type, String.join("\n", data), lastEventId));
data.clear();
size = 0;
type = "";
return event;
