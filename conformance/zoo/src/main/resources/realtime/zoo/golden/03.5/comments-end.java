// A comment ends an event.
List<Event> events = new ArrayList<>();
for (String line : splitter.split(chunk)) {
    if (line.isEmpty() || line.startsWith(":")) {
        dispatcher.blank().ifPresent(events::add);
    } else {
        Optional<Field> field = fields.read(line);
        if (field.isPresent()) {
            dispatcher.take(field.get());
        }
    }
}
return events;
