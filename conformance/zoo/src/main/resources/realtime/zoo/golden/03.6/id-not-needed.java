// An event without an id is an event.
if (events.size() == capacity) {
    gone = events.removeFirst().id().orElse("");
}
events.addLast(event);
