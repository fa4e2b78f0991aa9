// Four octets meet the four octets of the key.
byte[] octets = payload.toArray();
for (int i = 0; i + 4 <= octets.length; i += 4) {
    for (int j = 0; j < 4; j++) {
        octets[i + j] ^= (byte) key.at(j);
    }
}
return Bytes.of(octets);
