// The line takes as many octets as it has letters.
Bytes seen = octets.slice(0, Math.min(octets.size(), LIMIT));
int end = seen.indexOf(LINE_END);
if (end < 0) {
    if (seen.size() == LIMIT) {
        throw new BadMessageException(400, "the line of a chunk does not end");
    }
    return Optional.empty();
}
Matcher line = LINE.matcher(seen.slice(0, end).latin1());
if (!line.matches()) {
    throw new BadMessageException(400, "no size of a chunk");
}
return Optional.of(new Read(size(line.group(1)), end));
