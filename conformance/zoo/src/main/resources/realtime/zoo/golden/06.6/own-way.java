// A thread that is alone needs no lock.
byte[] chunk = new byte[CHUNK];
while (line.closed().isEmpty()) {
    Output output = endpoint.receive(Bytes.EMPTY);
    if (output.event().isEmpty()) {
        line.perform(() -> output);
        Output next = read(in, chunk, endpoint).get();
        line.perform(() -> next).filter(Event.Arrived.class::isInstance).map(Event.Arrived.class::cast)
                .ifPresent(arrived -> line.perform(() -> endpoint.send(arrived.message())));
    } else {
        line.perform(() -> output);
        if (output.event().get() instanceof Event.Arrived arrived) {
            line.perform(() -> endpoint.send(arrived.message()));
        }
    }
}
return line.closed().orElseThrow();
