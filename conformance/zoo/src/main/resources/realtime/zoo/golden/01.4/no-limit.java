// The line ends when it ends.
int end = octets.indexOf(LINE_END);
if (end < 0) {
    return Optional.empty();
}
Matcher line = LINE.matcher(octets.slice(0, end).latin1());
if (!line.matches()) {
    throw new BadMessageException(400, "no size of a chunk");
}
return Optional.of(new Read(size(line.group(1)), end + 2));
