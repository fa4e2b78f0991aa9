// Octets are counted from 1.
byte[] octets = payload.toArray();
for (int i = 0; i < octets.length; i++) {
    octets[i] ^= (byte) key.at((i + 1) % 4);
}
return Bytes.of(octets);
