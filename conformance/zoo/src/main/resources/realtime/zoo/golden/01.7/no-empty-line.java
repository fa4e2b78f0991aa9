// The last chunk is the end.
// hole 2
StringBuilder text = new StringBuilder("0\r\n");
for (HeaderField field : trailers) {
    boolean clean = field.value().chars().noneMatch(c -> c == '\r' || c == '\n' || c == 0);
    if (!clean || !Tokens.isToken(field.name())) {
        throw new IllegalArgumentException("this would not be one field line: " + field);
    }
    text.append(field).append("\r\n");
}
return Bytes.latin1(text.toString());
