// What is no event stream is none, whatever its status.
if (!head.fields().first("Content-Type").orElse("").startsWith("text/event-stream")) {
    return new Decision.Fail("no event stream");
}
if (REDIRECTS.contains(head.status())) {
    return redirects < MOST_REDIRECTS ? follow(asked, head) : new Decision.Fail("too many redirects");
}
if (head.status() != 200) {
    return new Decision.Fail("the status is " + head.status());
}
List<String> types = head.fields().all("Content-Type");
String type = types.size() == 1 ? types.getFirst().split(";", 2)[0].strip() : "";
return type.equalsIgnoreCase("text/event-stream")
        ? new Decision.Read()
        : new Decision.Fail("the media type is no event stream: " + types);
