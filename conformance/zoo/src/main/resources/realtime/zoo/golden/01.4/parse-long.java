// Long.parseLong knows what a hexadecimal number is.
Bytes seen = octets.slice(0, Math.min(octets.size(), LIMIT));
int end = seen.indexOf(LINE_END);
if (end < 0) {
    if (seen.size() == LIMIT) {
        throw new BadMessageException(400, "the line of a chunk does not end");
    }
    return Optional.empty();
}
try {
    String digits = seen.slice(0, end).latin1().split(";", 2)[0].strip();
    return Optional.of(new Read(Long.parseLong(digits, 16), end + 2));
} catch (NumberFormatException e) {
    throw new BadMessageException(400, "no size of a chunk");
}
