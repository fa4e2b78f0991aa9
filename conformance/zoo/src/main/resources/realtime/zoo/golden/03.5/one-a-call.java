// A read brings one event at most.
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
return events.subList(0, Math.min(1, events.size()));
