// A text is judged when it is whole.
// hole 2
long size = (long) payload.size() + frame.payload().size();
require(size <= limit, 1009, "a message of more than " + limit + " octets");
payload.append(frame.payload());
if (!frame.fin()) {
    return Optional.empty();
}
Bytes octets = payload.take();
boolean text = first instanceof Frame.Text;
if (text) {
    boolean possible = validator.feed(octets) < 0;
    require(possible && validator.isComplete(), 1007, "a text that is no UTF-8");
}
first = null;
return Optional.of(text ? new Message.Text(octets.utf8()) : new Message.Binary(octets));
