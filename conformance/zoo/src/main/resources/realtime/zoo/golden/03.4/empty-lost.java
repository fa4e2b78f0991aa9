// An event with empty data says nothing.
// hole 2
lastEventId = Objects.requireNonNullElse(id, lastEventId);
Optional<Event> event = String.join("", data).isEmpty()
        ? Optional.empty()
        : Optional.of(new Event(type.isEmpty() ? Event.MESSAGE : type, String.join("\n", data), lastEventId));
data.clear();
size = 0;
type = "";
return event;
