// The empty line arrives in one piece.
received = received.plus(chunk);
int found = chunk.indexOf(EMPTY_LINE) < 0 ? -1 : received.indexOf(EMPTY_LINE);
int end = found + EMPTY_LINE.size();
if (found < 0 ? received.size() >= LIMIT : end > LIMIT) {
    throw new MalformedHeadException(LIMIT, "too long");
}
if (found < 0) {
    return Optional.empty();
}
ResponseHead head = ResponseHead.parse(received.slice(0, end));
return Optional.of(new HeadAndRest(head, received.from(end)));
