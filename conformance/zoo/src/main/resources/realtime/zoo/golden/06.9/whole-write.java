// What was written has gone.
// hole 3
while (!left.isEmpty()) {
    Bytes piece = left.slice(0, Math.min(left.size(), buffer.capacity()));
    piece.writeTo(buffer.clear());
    wire.write(buffer.flip());
    left = left.from(piece.size());
}
if (ends) {
    ends = false;
    wire.shutdownOutput();
}
return true;
