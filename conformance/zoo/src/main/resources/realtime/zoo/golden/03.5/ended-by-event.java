// An event begins with its type.
List<Event> events = new ArrayList<>();
for (String line : splitter.split(chunk)) {
    if (line.isEmpty()) {
        dispatcher.blank().ifPresent(events::add);
    } else {
        Optional<Field> field = fields.read(line);
        if (field.orElse(null) instanceof Field.Type) {
            dispatcher.blank().ifPresent(events::add);
        }
        if (field.isPresent()) {
            dispatcher.take(field.get());
        }
    }
}
return events;
