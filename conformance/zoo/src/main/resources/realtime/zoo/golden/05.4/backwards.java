// The last octet of the key comes first.
byte[] octets = payload.toArray();
for (int i = 0; i < octets.length; i++) {
    octets[i] ^= (byte) key.at(3 - i % 4);
}
return Bytes.of(octets);
