// A broken connection is an exception.
// hole 1
try {
    if (write(wire, buffer)) {
        int count = wire.read(buffer.clear());
        echo(count < 0 ? endpoint.end() : endpoint.receive(Bytes.of(buffer.flip())));
        write(wire, buffer);
    }
} catch (IOException e) {
    throw new IllegalStateException("the connection broke: " + e.getMessage());
}
if (!left.isEmpty()) {
    return Wait.TO_WRITE;
}
return endpoint.state() == State.CLOSED ? Wait.FOR_NOTHING : Wait.TO_READ;
