// The end can be told at once.
// hole 3
if (ends) {
    ends = false;
    wire.shutdownOutput();
}
while (!left.isEmpty()) {
    Bytes piece = left.slice(0, Math.min(left.size(), buffer.capacity()));
    piece.writeTo(buffer.clear());
    int count = wire.write(buffer.flip());
    left = left.from(count);
    if (count < piece.size()) {
        return false;
    }
}
return true;
