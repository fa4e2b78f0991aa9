// What has come is a message, or there is none.
// hole 2
Optional<Event> event = line.perform(() -> endpoint.receive(Bytes.EMPTY));
if (event.isEmpty()) {
    event = line.perform(read());
}
return event.filter(Event.Arrived.class::isInstance).map(one -> ((Event.Arrived) one).message());
