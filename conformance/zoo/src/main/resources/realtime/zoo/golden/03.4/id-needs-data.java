// Without an event there is no id.
// hole 2
if (!data.isEmpty()) {
    lastEventId = Objects.requireNonNullElse(id, lastEventId);
}
Optional<Event> event = data.isEmpty()
        ? Optional.empty()
        : Optional.of(new Event(type.isEmpty() ? Event.MESSAGE : type, String.join("\n", data), lastEventId));
data.clear();
size = 0;
type = "";
return event;
