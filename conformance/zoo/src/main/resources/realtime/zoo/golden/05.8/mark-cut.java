// A byte order mark says how a text is written, and is no part of it.
// hole 2
long size = (long) payload.size() + frame.payload().size();
require(size <= limit, 1009, "a message of more than " + limit + " octets");
boolean text = first instanceof Frame.Text;
if (text) {
    boolean possible = validator.feed(frame.payload()) < 0;
    require(possible && (!frame.fin() || validator.isComplete()), 1007, "a text that is no UTF-8");
}
payload.append(frame.payload());
if (!frame.fin()) {
    return Optional.empty();
}
Bytes octets = payload.take();
first = null;
String words = octets.utf8();
return Optional.of(
        text
                ? new Message.Text(words.startsWith("\ufeff") ? words.substring(1) : words)
                : new Message.Binary(octets));
