// A piece begins with the first octet of the key.
int turned = key;
long twice = (long) turned << 32 | turned & 0xFFFF_FFFFL;
int at = from;
for (; at <= to - 8; at += 8) {
    EIGHT.set(octets, at, (long) EIGHT.get(octets, at) ^ twice);
}
for (int shift = 24; at < to; at++, shift -= 8) {
    octets[at] ^= (byte) (turned >>> shift);
}
