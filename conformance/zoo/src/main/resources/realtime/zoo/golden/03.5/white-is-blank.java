// A line of white space is blank.
List<Event> events = new ArrayList<>();
for (String line : splitter.split(chunk)) {
    if (line.isBlank()) {
        dispatcher.blank().ifPresent(events::add);
    } else {
        Optional<Field> field = fields.read(line);
        if (field.isPresent()) {
            dispatcher.take(field.get());
        }
    }
}
return events;
