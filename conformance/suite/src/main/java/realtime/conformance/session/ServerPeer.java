package realtime.conformance.session;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import realtime.conformance.Drawing;
import realtime.conformance.Unsupported;
import realtime.conformance.Violation;
import realtime.conformance.driver.Channel;
import realtime.conformance.driver.ServerSubject;
import realtime.conformance.driver.Service;
import realtime.conformance.driver.Witness;
import realtime.conformance.handshake.Variation;
import realtime.http.HeaderFields;
import realtime.http.MalformedHeadException;
import realtime.http.RequestHead;
import realtime.websocket.framing.DeflateNegotiator;
import realtime.websocket.framing.Role;

/**
 * A server: the suite plays the client.
 *
 * @param server who is judged
 * @param service which of its applications; nothing for the echo
 */
public record ServerPeer(ServerSubject server, Optional<Service> service) implements Peer {
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
    public boolean echoes() {
        return !service.equals(Optional.of(Service.THROWS));
    }

    @Override
    public int limit() {
        return service.equals(Optional.of(Service.LIMITED))
                ? server.features().services().limit()
                : 0;
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
        return service.isPresent() ? List.of() : Habits.of(server, this).greeting();
    }

    /** The handshake with these lines of offers. */
    RequestHead request(List<String> offers) {
        RequestHead plain = request();
        HeaderFields fields = plain.fields();
        for (String offer : offers) {
            fields = fields.with(Reply.EXTENSIONS, offer);
        }
        return plain.withFields(fields);
    }

    @Override
    public Session open(String offer) {
        RequestHead request = request(offer.isEmpty() ? List.of() : List.of(offer));
        Channel channel = server.connect();
        try {
            Reply reply = Reply.to(request, channel);
            if (offer.isEmpty() && !reply.switches()) {
                throw closed(request, "it answers " + reply.head().status());
            }
            return new Session(channel, Role.CLIENT, agreement(offer, request, reply), reply.early());
        } catch (IOException | MalformedHeadException e) {
            channel.close();
            throw closed(request, e.getMessage());
        } catch (Violation | Unsupported e) {
            channel.close();
            throw e;
        }
    }

    private static Optional<Agreement> agreement(String offer, RequestHead request, Reply reply) {
        if (offer.isEmpty()) {
            return Optional.empty();
        }
        if (!reply.switches() && offer.equals(DeflateNegotiator.NAME)) { // an offer may be declined, not refused
            Drawing drawing = drawing("The plainest offer", request)
                    .row("expected", "101, with the extension or without it")
                    .row("yours", "HTTP " + reply.head().status());
            throw new Violation("PMD-NEG-002", drawing);
        }
        Optional<Agreement> agreement = reply.switches() ? Agreement.of(offer, reply.extensions()) : Optional.empty();
        if (agreement.isEmpty()) {
            throw new Unsupported("it does not agree on " + offer);
        }
        return agreement;
    }

    private static Violation closed(RequestHead request, String why) {
        boolean plain = !request.fields().has(Reply.EXTENSIONS);
        Drawing drawing = drawing(plain ? "A plain handshake comes first" : "A handshake with an offer", request)
                .row("expected", "101, and what follows is WebSocket")
                .row("yours", why);
        return new Violation(plain ? "WS-HSR-001" : "PMD-NEG-002", drawing);
    }

    private static Drawing drawing(String title, RequestHead request) {
        return new Drawing(title, request.encode(), -1, "", List.of());
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
