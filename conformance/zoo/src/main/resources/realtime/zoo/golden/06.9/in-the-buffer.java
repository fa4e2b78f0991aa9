// What is left can stay in the buffer.
// hole 3
while (!left.isEmpty()) {
    if (!buffer.hasRemaining()) {
        left.slice(0, Math.min(left.size(), buffer.capacity())).writeTo(buffer.clear());
        buffer.flip();
    }
    int count = wire.write(buffer);
    left = left.from(Math.min(count, left.size()));
    if (buffer.hasRemaining()) {
        return false;
    }
}
if (ends) {
    ends = false;
    wire.shutdownOutput();
}
return true;
