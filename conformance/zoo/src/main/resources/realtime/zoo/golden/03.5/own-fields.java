// How a line is read is known here.
List<Event> events = new ArrayList<>();
for (String line : splitter.split(chunk)) {
    if (line.isEmpty()) {
        dispatcher.blank().ifPresent(events::add);
    } else {
        Optional<Field> field = new ReadFields().read(line);
        if (field.isPresent()) {
            dispatcher.take(field.get());
        }
    }
}
return events;
