// A key is a number that everything is XORed with.
byte[] octets = payload.toArray();
for (int i = 0; i < octets.length; i++) {
    octets[i] ^= (byte) key.at(0);
}
return Bytes.of(octets);
