package realtime.conformance.session;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import realtime.conformance.Drawing;
import realtime.conformance.Unsupported;
import realtime.conformance.Violation;
import realtime.conformance.driver.Ability;
import realtime.conformance.driver.Call;
import realtime.conformance.driver.ClientSubject;
import realtime.conformance.driver.ClientSubject.Asking;
import realtime.conformance.driver.Cuts;
import realtime.conformance.driver.LocalCertificate;
import realtime.conformance.driver.Service;
import realtime.conformance.handshake.ReplyVariation;
import realtime.http.MalformedHeadException;
import realtime.http.ResponseHead;
import realtime.websocket.ClientOffer;
import realtime.websocket.framing.DeflateNegotiator;
import realtime.websocket.framing.Role;
import realtime.wire.Bytes;

/**
 * A client: the suite plays the server. It is told to connect, once a conversation, and should send back each message that it
 * gets; whether it does is found out once.
 *
 * @param client who is judged
 * @param service which of its applications; nothing for the echo
 * @param isSecure whether it is spoken to over TLS
 */
public record ClientPeer(ClientSubject client, Optional<Service> service, boolean isSecure) implements Peer {
    /** What an application of a client may be asked for. */
    private static final Set<Service> SERVICES = Set.of(Service.CLOSES, Service.PUSHES, Service.THROWS);

    /** Its echo. */
    public ClientPeer(ClientSubject client) {
        this(client, Optional.empty(), false);
    }

    @Override
    public String name() {
        return client.name();
    }

    @Override
    public Role role() {
        return Role.CLIENT;
    }

    @Override
    public Optional<Peer> at(Service other) {
        boolean known = SERVICES.contains(other)
                || other == Service.LIMITED && client.features().limit() > 0;
        return client.features().has(Ability.SERVICES) && known
                ? Optional.of(new ClientPeer(client, Optional.of(other), isSecure))
                : Optional.empty();
    }

    /** The same client, spoken to over TLS; nothing if it cannot be told which certificate to trust. */
    public Optional<Peer> overTls() {
        return client.features().has(Ability.TRUST)
                ? Optional.of(new ClientPeer(client, service, true))
                : Optional.empty();
    }

    @Override
    public boolean echoes() {
        return !isMute() && !service.equals(Optional.of(Service.THROWS));
    }

    @Override
    public int limit() {
        return service.equals(Optional.of(Service.LIMITED)) ? client.features().limit() : 0;
    }

    @Override
    public boolean isMute() {
        return service.isEmpty() && !habits().echoes();
    }

    @Override
    public List<Said> greeting() {
        return service.isPresent() ? List.of() : habits().greeting();
    }

    private Habits habits() {
        return Habits.of(client, new ClientPeer(client));
    }

    private Call call(String wanted) {
        String path = service.map(one -> one.name().toLowerCase(Locale.ROOT)).orElse("chat");
        Call call = Call.to((isSecure ? "wss" : "ws") + "://{host}:{port}/" + path);
        Call trusting = isSecure ? call.trusting(LocalCertificate.trusted()) : call;
        boolean offers = !wanted.isEmpty() && client.features().extensions().contains(DeflateNegotiator.NAME);
        return offers
                ? trusting.offering(new ClientOffer(List.of(), List.of(ClientTerms.offer(wanted)), List.of()))
                : trusting;
    }

    /** @param wanted the server's element; parameters that the client demands are added to it */
    @Override
    public Session open(String wanted) {
        try {
            Asking asking = client.accept(call(wanted), isSecure);
            try {
                return open(asking, wanted);
            } catch (IOException | Unsupported e) {
                asking.channel().close();
                throw e;
            }
        } catch (MalformedHeadException | IOException e) {
            Drawing drawing = Drawing.of("A plain call comes first: the client is told to connect")
                    .row("expected", "a request, and behind its answer WebSocket")
                    .row("yours", e.getMessage());
            throw new Violation("WS-HSC-006", drawing);
        }
    }

    private static Session open(Asking asking, String wanted) throws IOException {
        ResponseHead reply = ReplyVariation.PLAIN.reply(asking.request());
        Optional<Agreement> agreement = Optional.empty();
        if (!wanted.isEmpty()) {
            String answer = ClientTerms.answer(asking.request(), wanted);
            reply = reply.withFields(reply.fields().with(Reply.EXTENSIONS, answer));
            String offer = String.join(", ", asking.request().fields().all(Reply.EXTENSIONS));
            agreement = Agreement.of(offer, List.of(answer));
        }
        asking.channel().send(reply.encode(), Cuts.NONE);
        return new Session(asking.channel(), Role.SERVER, agreement, Bytes.EMPTY);
    }
}
