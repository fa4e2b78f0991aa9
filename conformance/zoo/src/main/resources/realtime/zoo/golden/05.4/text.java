// A masked payload is a text like any other.
StringBuilder masked = new StringBuilder();
for (int i = 0; i < payload.size(); i++) {
    masked.append((char) (payload.at(i) ^ key.at(i % 4)));
}
return Bytes.utf8(masked.toString());
