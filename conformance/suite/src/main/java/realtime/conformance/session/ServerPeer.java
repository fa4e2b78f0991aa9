package realtime.conformance.session;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import realtime.conformance.Drawing;
import realtime.conformance.Unsupported;
import realtime.conformance.Violation;
import realtime.conformance.driver.Channel;
import realtime.conformance.driver.Cuts;
import realtime.conformance.driver.Patience;
import realtime.conformance.driver.ServerSubject;
import realtime.conformance.driver.Service;
import realtime.conformance.driver.Witness;
import realtime.conformance.handshake.Variation;
import realtime.conformance.model.MessageInflation;
import realtime.http.MalformedHeadException;
import realtime.http.RequestHead;
import realtime.http.ResponseHead;
import realtime.websocket.framing.Role;
import realtime.wire.Bytes;

/**
 * A server: the suite plays the client.
 *
 * @param server who is judged
 * @param service which of its applications; nothing for the echo
 */
public record ServerPeer(ServerSubject server, Optional<Service> service) implements Peer {
    private static final Bytes END = Bytes.latin1("\r\n\r\n");
    private static final int LONGEST_HEAD = 65_536;
    private static final String EXTENSIONS = "Sec-WebSocket-Extensions";

    /** Its echo. */
    public ServerPeer(ServerSubject server) {
        this(server, Optional.empty());
    }

    @Override
    public String name() {
        return server.name();
    }

    @Override
    public Role role() {
        return Role.SERVER;
    }

    @Override
    public Optional<Peer> at(Service other) {
        return server.features().services().find(other).map(path -> new ServerPeer(server, Optional.of(other)));
    }

    @Override
    public int limit() {
        return server.features().services().limit();
    }

    @Override
    public boolean isSecure() {
        return server.features().secure();
    }

    @Override
    public Optional<Peer> witness() {
        return Witness.find().flatMap(witness -> {
            Peer echo = new ServerPeer(witness.server());
            return service.map(echo::at).orElse(Optional.of(echo)).map(peer -> new Named(witness.name(), peer));
        });
    }

    private RequestHead request() {
        RequestHead request = Variation.PLAIN.request(server.features());
        return service.flatMap(server.features().services()::find)
                .map(request::withTarget)
                .orElse(request);
    }

    @Override
    public List<Said> greeting() {
        return service.isPresent() ? List.of() : Greetings.of(server, this);
    }

    @Override
    public Session open(String offer) {
        RequestHead request = request();
        if (!offer.isEmpty()) {
            request = new RequestHead(
                    request.method(),
                    request.target(),
                    request.version(),
                    request.fields().with(EXTENSIONS, offer));
        }
        Channel channel = server.connect();
        try {
            channel.send(request.encode(), Cuts.NONE);
            return answered(channel, offer);
        } catch (IOException | MalformedHeadException e) {
            channel.close();
            throw closed(request, e.getMessage());
        } catch (Violation | Unsupported e) {
            channel.close();
            throw e;
        }
    }

    private static Session answered(Channel channel, String offer) throws IOException, MalformedHeadException {
        Bytes received = Bytes.EMPTY;
        ResponseHead head;
        do { // 103 and the like: the final answer follows (RFC 9110 section 15.2)
            received = head(channel, received);
            int end = received.indexOf(END) + END.size();
            head = ResponseHead.parse(received.slice(0, end));
            received = received.from(end);
        } while (head.status() > 101 && head.status() < 200);
        if (head.status() != 101) {
            throw new IOException("it answers " + head.status());
        }
        List<String> agreed = head.fields().list(EXTENSIONS);
        Bytes early = received;
        if (offer.isEmpty()) {
            return new Session(channel, Role.CLIENT, Optional.empty(), early);
        }
        if (agreed.isEmpty()) {
            throw new Unsupported("it does not agree on " + offer);
        }
        boolean noContext = agreed.getFirst().contains("server_no_context_takeover");
        return new Session(channel, Role.CLIENT, Optional.of(new MessageInflation(noContext)), early);
    }

    /** Reads on until a whole head is there. */
    private static Bytes head(Channel channel, Bytes before) throws IOException {
        Bytes received = before;
        long until = System.nanoTime() + Patience.answer().toNanos();
        while (received.indexOf(END) < 0) {
            if (received.size() > LONGEST_HEAD || System.nanoTime() > until) {
                throw new IOException("the head of its answer does not end");
            }
            received = received.plus(channel.receive(Patience.answer()));
        }
        return received;
    }

    private static Violation closed(RequestHead request, String why) {
        Drawing drawing = new Drawing("A plain handshake comes first", request.encode(), -1, "", List.of())
                .row("expected", "101, and what follows is WebSocket")
                .row("yours", why);
        return new Violation("WS-HSR-001", drawing);
    }

    /** The same peer under another name. */
    private record Named(String name, Peer peer) implements Peer {
        @Override
        public Role role() {
            return peer.role();
        }

        @Override
        public List<Said> greeting() {
            return peer.greeting();
        }

        @Override
        public Session open(String offer) {
            return peer.open(offer);
        }
    }
}
