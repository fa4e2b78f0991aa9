// An echo is for text.
import realtime.websocket.framing.Message;
byte[] chunk = new byte[CHUNK];
while (line.closed().isEmpty()) {
    Optional<Event> event = line.perform(() -> endpoint.receive(Bytes.EMPTY));
    if (event.isEmpty()) {
        event = line.perform(read(in, chunk, endpoint));
    }
    if (event.orElse(null) instanceof Event.Arrived(Message.Text text)) {
        line.perform(() -> endpoint.send(text));
    }
}
return line.closed().orElseThrow();
