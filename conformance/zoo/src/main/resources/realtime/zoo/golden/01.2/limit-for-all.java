// The limit is for what has come.
count += chunk.size();
if (count > limit) {
    throw new MalformedHeadException(limit, "the head does not end within " + limit + " octets");
}
for (int i = 0; i < chunk.size(); i++) {
    char octet = (char) chunk.at(i);
    boolean afterCr = !line.isEmpty() && line.charAt(line.length() - 1) == '\r';
    require(afterCr == (octet == '\n'), "a CR or a LF stands alone");
    line.append(octet);
    if (octet == '\n') {
        String whole = line.substring(0, line.length() - 2);
        line.setLength(0);
        if (take(whole)) {
            return Optional.of(new Read(new Head(startLine, HeaderFields.of(fields)), chunk.from(i + 1)));
        }
    }
}
return Optional.empty();
