// One more does not matter.
if (event.id().orElse("").isEmpty()) {
    throw new IllegalArgumentException("an event without an id cannot be found again");
}
if (events.size() > capacity) {
    gone = events.removeFirst().id().orElseThrow();
}
events.addLast(event);
