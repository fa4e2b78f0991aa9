// First everything is looked at, then the answers go out.
import java.util.ArrayList;
import java.util.List;
byte[] chunk = new byte[CHUNK];
while (line.closed().isEmpty()) {
    List<Event.Arrived> arrived = new ArrayList<>();
    Optional<Event> event = line.perform(read(in, chunk, endpoint));
    while (event.isPresent()) {
        if (event.get() instanceof Event.Arrived one) {
            arrived.add(one);
        }
        event = line.perform(() -> endpoint.receive(Bytes.EMPTY));
    }
    for (Event.Arrived one : arrived) {
        line.perform(() -> endpoint.state() == State.OPEN ? endpoint.send(one.message()) : Output.NOTHING);
    }
}
return line.closed().orElseThrow();
