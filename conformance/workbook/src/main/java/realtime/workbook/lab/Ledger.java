package realtime.workbook.lab;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import realtime.conformance.session.RawFrame;
import realtime.websocket.framing.Role;

/** An echo server that keeps a list of what happens, a line for each thing. */
final class Ledger implements AutoCloseable {
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Stage stage;

    Ledger() throws IOException {
        stage = Stage.open(this::serve);
    }

    private void serve(Tap client) throws IOException {
        client.send(Sample.switching(Sample.parse(client.readHead())).encode());
        lines.add("a connection opens");
        Optional<Seen> seen = Optional.empty();
        while (seen.filter(Seen::isClose).isEmpty() && (seen = Seen.next(client)).isPresent()) {
            lines.add(seen.get().words());
            RawFrame same = RawFrame.of(seen.get().opcode(), seen.get().payload());
            client.send(same.encode(Role.SERVER)); // texts are echoed, a Close is answered with its own payload
        }
        client.end();
        client.readToTheEnd();
    }

    int port() {
        return stage.port();
    }

    /** All that has happened so far. */
    List<String> lines() {
        return List.copyOf(lines);
    }

    /** The same in one line. */
    String story() {
        return lines.isEmpty() ? "nothing" : String.join("; ", lines);
    }

    @Override
    public void close() {
        stage.close();
    }
}
