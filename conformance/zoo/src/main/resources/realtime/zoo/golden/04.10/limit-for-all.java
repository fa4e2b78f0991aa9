// The limit holds for all that arrives.
int searched = received.size() - EMPTY_LINE.size() + 1;
received = received.plus(chunk);
int found = received.indexOf(EMPTY_LINE, searched);
int end = found + EMPTY_LINE.size();
if (received.size() > LIMIT || found < 0 && received.size() == LIMIT) {
    throw new MalformedHeadException(LIMIT, "too long");
}
if (found < 0) {
    return Optional.empty();
}
ResponseHead head = ResponseHead.parse(received.slice(0, end));
return Optional.of(new HeadAndRest(head, received.from(end)));
