// Reading has nothing to do with writing.
// hole 1
try {
    int count = wire.read(buffer.clear());
    echo(count < 0 ? endpoint.end() : endpoint.receive(Bytes.of(buffer.flip())));
    write(wire, buffer);
} catch (IOException e) {
    endpoint.end();
    left = Bytes.EMPTY;
}
if (!left.isEmpty()) {
    return Wait.TO_WRITE;
}
return endpoint.state() == State.CLOSED ? Wait.FOR_NOTHING : Wait.TO_READ;
// hole 2
BytesBuilder answers = new BytesBuilder();
answers.append(left);
for (Output output = first; ; output = endpoint.receive(Bytes.EMPTY)) {
    answers.append(output.octets());
    ends |= output.shutdown();
    if (output.event().isEmpty()) {
        left = answers.take();
        return;
    }
    if (output.event().get() instanceof Event.Arrived arrived && endpoint.state() == State.OPEN) {
        answers.append(endpoint.send(arrived.message()).octets());
    }
}
