// An id is a number.
// hole 2
if (lastEventId.isEmpty()) {
    return new Replay(List.of(), true);
}
long last = Long.parseLong(lastEventId);
List<Outgoing> missed = new ArrayList<>();
for (Outgoing event : events) {
    if (Long.parseLong(event.id().orElseThrow()) > last) {
        missed.add(event);
    }
}
return new Replay(missed, missed.size() < capacity || lastEventId.equals(gone));
