// What came in one read is a whole event.
List<Event> events = new ArrayList<>();
for (String line : splitter.split(chunk)) {
    if (line.isEmpty()) {
        dispatcher.blank().ifPresent(events::add);
    } else {
        Optional<Field> field = fields.read(line);
        if (field.isPresent()) {
            dispatcher.take(field.get());
        }
    }
}
dispatcher.blank().ifPresent(events::add);
return events;
