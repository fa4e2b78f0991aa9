// Memory is cheap.
if (event.id().orElse("").isEmpty()) {
    throw new IllegalArgumentException("an event without an id cannot be found again");
}
events.addLast(event);
