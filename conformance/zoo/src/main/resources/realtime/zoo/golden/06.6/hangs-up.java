// When nothing is open any more, the socket can go.
byte[] chunk = new byte[CHUNK];
while (endpoint.state() == State.OPEN) {
    Optional<Event> event = line.perform(() -> endpoint.receive(Bytes.EMPTY));
    if (event.isEmpty()) {
        event = line.perform(read(in, chunk, endpoint));
    }
    if (event.orElse(null) instanceof Event.Arrived arrived) {
        line.perform(() -> endpoint.send(arrived.message()));
    }
}
line.closeSocket();
line.perform(endpoint::end);
return line.closed().orElseThrow();
