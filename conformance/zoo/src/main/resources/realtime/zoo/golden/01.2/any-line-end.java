// A LF ends a line, and a CR in front of it is decoration.
for (int i = 0; i < chunk.size(); i++) {
    count++;
    char octet = (char) chunk.at(i);
    if (octet == '\n') {
        String whole = line.toString().replace("\r", "");
        line.setLength(0);
        if (take(whole)) {
            return Optional.of(new Read(new Head(startLine, HeaderFields.of(fields)), chunk.from(i + 1)));
        }
    } else {
        line.append(octet);
    }
    if (count >= limit) {
        throw new MalformedHeadException(limit, "the head does not end within " + limit + " octets");
    }
}
return Optional.empty();
