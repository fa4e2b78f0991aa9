// Everything that is sent is masked.
// hole 5
int from = out.arrayOffset() + out.position();
putHead(frame, key, out);
frame.payload().writeTo(out);
if (key.isPresent()) {
    masking.apply(out.array(), from, out.arrayOffset() + out.position(), key.getAsInt(), 0);
}
