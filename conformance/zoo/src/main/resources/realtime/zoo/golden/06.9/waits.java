// A turn ends when everything is written.
// hole 3
while (!left.isEmpty()) {
    left.slice(0, Math.min(left.size(), buffer.capacity())).writeTo(buffer.clear());
    left = left.from(wire.write(buffer.flip()));
}
if (ends) {
    ends = false;
    wire.shutdownOutput();
}
return true;
