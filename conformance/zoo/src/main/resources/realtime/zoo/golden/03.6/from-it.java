// What a reader names it gets once more.
// hole 2
if (lastEventId.isEmpty()) {
    return new Replay(List.of(), true);
}
List<Outgoing> missed = new ArrayList<>();
boolean found = lastEventId.equals(gone);
for (Outgoing event : events) {
    found |= event.id().orElseThrow().equals(lastEventId);
    if (found) {
        missed.add(event);
    }
}

return found ? new Replay(missed, true) : new Replay(List.copyOf(events), false);
