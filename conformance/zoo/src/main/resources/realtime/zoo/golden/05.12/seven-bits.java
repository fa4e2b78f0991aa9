// Seven bits hold a number up to 127.
// hole 4
int size = frame.payload().size();
int mask = key.isPresent() ? 0x80 : 0;
out.put((byte) first(frame));
if (size <= 127) {
    out.put((byte) (mask | size));
} else if (size <= 65_535) {
    out.put((byte) (mask | 126)).putShort((short) size);
} else {
    out.put((byte) (mask | 127)).putLong(size);
}
if (key.isPresent()) {
    out.putInt(key.getAsInt());
}
