// There is always something to wait for: the next message.
// hole 1
try {
    if (write(wire, buffer)) {
        int count = wire.read(buffer.clear());
        echo(count < 0 ? endpoint.end() : endpoint.receive(Bytes.of(buffer.flip())));
        write(wire, buffer);
    }
} catch (IOException e) {
    endpoint.end();
    left = Bytes.EMPTY;
}
return endpoint.state() == State.CLOSED ? Wait.FOR_NOTHING : Wait.TO_READ;
