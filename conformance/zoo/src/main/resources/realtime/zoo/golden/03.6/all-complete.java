// Whoever gets something has missed nothing.
// hole 2
if (lastEventId.isEmpty()) {
    return new Replay(List.of(), true);
}
List<Outgoing> missed = new ArrayList<>();
boolean found = lastEventId.equals(gone);
for (Outgoing event : events) {
    if (found) {
        missed.add(event);
    }
    found |= event.id().orElseThrow().equals(lastEventId);
}

return found ? new Replay(missed, true) : new Replay(List.copyOf(events), true);
