// What follows the head comes with the next call.
for (int i = 0; i < chunk.size(); i++) {
    count++;
    char octet = (char) chunk.at(i);
    boolean afterCr = !line.isEmpty() && line.charAt(line.length() - 1) == '\r';
    require(afterCr == (octet == '\n'), "a CR or a LF stands alone");
    line.append(octet);
    if (octet == '\n') {
        String whole = line.substring(0, line.length() - 2);
        line.setLength(0);
        if (take(whole)) {
            return Optional.of(new Read(new Head(startLine, HeaderFields.of(fields)), Bytes.EMPTY));
        }
    }
    if (count >= limit) {
        throw new MalformedHeadException(limit, "the head does not end within " + limit + " octets");
    }
}
return Optional.empty();
