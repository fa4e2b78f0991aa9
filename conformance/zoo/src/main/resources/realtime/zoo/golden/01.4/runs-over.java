// Sixteen digits fit into a long.
// hole 2
if (digits.replaceFirst("^0+", "").length() > 16) {
    throw new BadMessageException(400, "a chunk of more than 2^63 - 1 octets");
}
long size = 0;
for (int i = 0; i < digits.length(); i++) {
    size = size << 4 | Character.digit(digits.charAt(i), 16);
}
return size;
