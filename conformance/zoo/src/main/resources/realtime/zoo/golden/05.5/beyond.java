// Eight octets more or less do no harm.
int turned = Integer.rotateLeft(key, 8 * (int) (position % 4));
long twice = (long) turned << 32 | turned & 0xFFFF_FFFFL;
int at = from;
for (; at < to && at <= octets.length - 8; at += 8) {
    EIGHT.set(octets, at, (long) EIGHT.get(octets, at) ^ twice);
}
for (int shift = 24; at < to; at++, shift -= 8) {
    octets[at] ^= (byte) (turned >>> shift);
}
