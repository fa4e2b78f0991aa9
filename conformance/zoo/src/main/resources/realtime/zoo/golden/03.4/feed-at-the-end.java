// Each line of data ends with LF.
// hole 2
lastEventId = Objects.requireNonNullElse(id, lastEventId);
Optional<Event> event = data.isEmpty()
        ? Optional.empty()
        : Optional.of(new Event(type.isEmpty() ? Event.MESSAGE : type, String.join("\n", data) + "\n", lastEventId));
data.clear();
size = 0;
type = "";
return event;
