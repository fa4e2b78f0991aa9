// To combine two octets is to OR them.
byte[] octets = payload.toArray();
for (int i = 0; i < octets.length; i++) {
    octets[i] |= (byte) key.at(i % 4);
}
return Bytes.of(octets);
