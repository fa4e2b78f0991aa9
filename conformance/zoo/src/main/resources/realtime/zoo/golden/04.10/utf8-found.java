// A head is a text, so its empty line is found in the text.
received = received.plus(chunk);
int found = received.utf8().indexOf("\r\n\r\n");
int end = found + EMPTY_LINE.size();
if (found < 0 ? received.size() >= LIMIT : end > LIMIT) {
    throw new MalformedHeadException(LIMIT, "too long");
}
if (found < 0) {
    return Optional.empty();
}
ResponseHead head = ResponseHead.parse(received.slice(0, end));
return Optional.of(new HeadAndRest(head, received.from(end)));
