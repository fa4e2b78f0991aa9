package realtime.conformance.model;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import realtime.conformance.driver.ServerCore;
import realtime.conformance.driver.Service;
import realtime.conformance.driver.Services;
import realtime.websocket.Extension;
import realtime.websocket.framing.DeflateNegotiator;
import realtime.websocket.framing.DeflateParameters;
import realtime.wire.Bytes;

/** The suite's own applications behind the paths of {@link Services}. Each is a method, so that a member of the zoo can break one. */
public class ModelServices {
    /** The longest message of the limited echo, in octets. */
    public static final int LIMIT = 65_536;

    /** Where they are. */
    public static final Services PATHS = Services.all(LIMIT);

    private static final int MOST_NOTES = 256;

    private final Map<String, String> notes = new LinkedHashMap<>();

    /** A fresh connection to this path: one of the services, or the echo. */
    public final ServerCore connect(String path, Optional<DeflateParameters> compression) {
        Optional<Service> service = service(path);
        if (compression.isPresent()) {
            int limit = service.isPresent() ? LIMIT : ModelEcho.LIMIT;
            return compressed(compression.get(), limit);
        }
        return service.map(this::connect).orElseGet(this::echo);
    }

    private static Optional<Service> service(String path) {
        return PATHS.paths().entrySet().stream()
                .filter(entry -> entry.getValue().equals(path))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** How this path agrees on compression: the echo does, with a limit or without; the others do not. */
    public final DeflateNegotiator negotiator(String path) {
        boolean echoes =
                service(path).filter(service -> service != Service.LIMITED).isEmpty();
        return echoes ? negotiator() : new Declining();
    }

    protected DeflateNegotiator negotiator() {
        return new ModelNegotiator();
    }

    private ServerCore connect(Service service) {
        return switch (service) {
            case CLOSES -> closes();
            case PUSHES -> pushes();
            case THROWS -> throwing();
            case NOTES -> new ModelNotes(this::note, this::noted);
            case LIMITED -> limited();
        };
    }

    protected ServerCore echo() {
        return new ModelEcho();
    }

    protected ServerCore compressed(DeflateParameters agreed, int limit) {
        return new CompressedEcho(agreed, limit);
    }

    protected ServerCore closes() {
        return new ModelCloser();
    }

    protected ServerCore pushes() {
        return new ModelEcho() {
            @Override
            public Bytes open() { // WS-HSR-006, RFC 6455 section 4.2.2
                send(0x81, Bytes.latin1("welcome"));
                return flush();
            }
        };
    }

    protected ServerCore throwing() {
        return new ModelEcho() {
            @Override
            protected void echo(int opcode, Bytes whole) { // WS-CLC-016, RFC 6455 section 7.4.1
                fail(1011);
            }
        };
    }

    protected ServerCore limited() {
        return new ModelEcho() {
            @Override
            protected int limit() {
                return ModelServices.LIMIT;
            }
        };
    }

    /** What an application notes; it is told once. */
    protected synchronized void note(String name, int code, Bytes reason) {
        if (notes.size() >= MOST_NOTES) {
            notes.remove(notes.keySet().iterator().next());
        }
        notes.putIfAbsent(name, code + " " + new String(reason.toArray(), StandardCharsets.UTF_8));
    }

    private synchronized String noted(String name) {
        return notes.getOrDefault(name, "");
    }

    /** Accepts no offer. */
    private static final class Declining extends ModelNegotiator {
        @Override
        public Optional<Agreed> answer(List<Extension> offers) {
            return Optional.empty();
        }
    }
}
