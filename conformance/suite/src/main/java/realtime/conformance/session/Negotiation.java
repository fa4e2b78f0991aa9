package realtime.conformance.session;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import realtime.conformance.Drawing;
import realtime.conformance.Unsupported;
import realtime.conformance.Violation;
import realtime.conformance.driver.Channel;
import realtime.conformance.driver.Cuts;
import realtime.conformance.driver.Witness;
import realtime.conformance.run.Trial;
import realtime.http.MalformedHeadException;
import realtime.http.RequestHead;
import realtime.websocket.framing.DeflateNegotiator;
import realtime.websocket.framing.Role;
import realtime.wire.Bytes;

/** An offer of compression to a server, and what may come of it (RFC 7692 sections 5 and 7). */
public final class Negotiation {
    private static final List<String> PLAIN = List.of(DeflateNegotiator.NAME);

    private final ServerPeer peer;
    private final String title;
    private final List<String> lines;
    private final List<String> good;
    private final String culprit;
    private final String remark;

    private Negotiation(
            ServerPeer peer, String title, List<String> lines, List<String> good, String culprit, String remark) {
        this.peer = peer;
        this.title = title;
        this.lines = List.copyOf(lines);
        this.good = List.copyOf(good);
        this.culprit = culprit;
        this.remark = remark;
    }

    /**
     * An offer of good elements, all of which a server may accept.
     *
     * @throws IllegalArgumentException if the peer is no server
     */
    public static Negotiation of(Peer peer, String title, String... lines) {
        if (!(peer instanceof ServerPeer server)) {
            throw new IllegalArgumentException("only servers are offered anything");
        }
        return of(server, title, List.of(lines));
    }

    private static Negotiation of(ServerPeer server, String title, List<String> lines) {
        return new Negotiation(server, title, lines, lines, lines.isEmpty() ? "" : lines.getFirst(), "offered");
    }

    /** The same with a bad element in front of the others: it must be passed over. */
    public Negotiation butFirst(String bad, String part, String why) {
        List<String> all = new ArrayList<>(lines);
        all.addFirst(bad);
        return new Negotiation(peer, title, List.of(String.join(", ", all)), good, part, why);
    }

    /** Offers it, and judges the answer: any that fits a good element, or none. Who does not compress at all is not judged. */
    public void expect() {
        Trial.current().once("support", this::requireSupport);
        judge();
    }

    /** The same for those who do not compress, too. */
    public void judge() {
        Answered answered = ask(peer);
        Optional<Fault> fault = fault(answered);
        if (fault.isPresent()) {
            violated(fault.get(), answered);
        } else if (answered.refuses()) {
            Trial.current().lenient(title + ": " + answered.summary() + " instead of a 101 without the extension");
        }
    }

    /** The answer must be the same as to the offer {@code other}, which means the same and is accepted. */
    public void expectLike(String other) {
        Trial.current().once("support", this::requireSupport);
        Negotiation twin = of(peer, title, List.of(other));
        Answered usual = twin.ask(peer);
        if (!usual.accepts() || twin.fault(usual).isPresent()) {
            Trial.current().skip(new Unsupported("it does not accept " + other + " either"));
            return;
        }
        Answered answered = ask(peer);
        if (!answered.elements().equals(usual.elements())) {
            String words = "the answer to " + other + " is " + usual.summary();
            violated(new Fault(Trial.current().requirement(), words), answered);
        }
    }

    /** Who does not compress at all has nothing to choose. */
    private void requireSupport() {
        Negotiation plainest = of(peer, title, PLAIN);
        Answered plain = plainest.ask(peer);
        if (plain.declines() && plainest.fault(plain).isEmpty()) {
            throw new Unsupported("it declines " + DeflateNegotiator.NAME);
        }
    }

    private Optional<Fault> fault(Answered answered) {
        String own = Trial.current().requirement();
        boolean refusal = answered.refuses() && !lines.equals(PLAIN);
        if (answered.status() != 101 && !refusal) {
            return Optional.of(new Fault(lines.equals(PLAIN) ? "PMD-NEG-002" : own, answered.summary()));
        }
        if (answered.accepts() && good.isEmpty()) {
            return Optional.of(new Fault(own, "it accepts the offer"));
        }
        return AnswerRules.fault(Agreement.elements(good), answered)
                .map(found -> isOfTheBad(found) ? new Fault(own, found.words()) : found)
                .or(() -> behind(answered));
    }

    /** Whether a fault vanishes with the bad element: then that was accepted. */
    private boolean isOfTheBad(Fault found) {
        if (good.equals(lines)) {
            return false;
        }
        return AnswerRules.fault(Agreement.elements(good), of(peer, title, good).ask(peer))
                .filter(again -> again.requirement().equals(found.requirement()))
                .isEmpty();
    }

    /** A connection that opens has to work, with the extension or without it. */
    private static Optional<Fault> behind(Answered answered) {
        Optional<Heard> heard = answered.behind();
        if (heard.isPresent() && !heard.get().faults().isEmpty()) {
            return heard.map(all -> all.faults().getFirst());
        }
        return heard.filter(all -> all.end() != End.OPEN)
                .map(all -> new Fault(answered.accepts() ? "PMD-DEF-011" : "PMD-NEG-002", all.summary()));
    }

    private Answered ask(ServerPeer server) {
        try (Channel channel = server.server().connect()) {
            Reply reply = Reply.to(server.request(lines), channel);
            Optional<Heard> behind = reply.switches() ? Optional.of(behind(server, channel, reply)) : Optional.empty();
            List<String> answers = reply.extensions();
            return new Answered(reply.head().status(), answers, Agreement.elements(answers), behind, "");
        } catch (IOException | MalformedHeadException e) {
            return new Answered(0, List.of(), List.of(), Optional.empty(), "no answer: " + e.getMessage());
        }
    }

    private Heard behind(ServerPeer server, Channel channel, Reply reply) {
        Optional<Agreement> agreement = Agreement.of(String.join(", ", lines), reply.extensions());
        try (Session session = new Session(channel, Role.CLIENT, agreement, reply.early())) {
            return new Play(session, server, List.of(), Cuts.NONE, Ending.SENTINELS).run(false);
        }
    }

    private void violated(Fault fault, Answered answered) {
        RequestHead request = peer.request(lines);
        int caret = culprit.isEmpty() ? -1 : request.encode().indexOf(Bytes.latin1(culprit));
        Drawing drawing = new Drawing(title, request.encode(), caret, remark, List.of()).row("expected", words());
        Optional<Witness> witness = Trial.current().asksWitness() ? Witness.find() : Optional.empty();
        if (witness.isPresent()) {
            drawing = drawing.row(
                    witness.get().name(),
                    ask(new ServerPeer(witness.get().server())).summary());
        }
        drawing = drawing.row("yours", answered.summary() + "\n" + fault.words());
        Bytes offer = Bytes.latin1(Reply.EXTENSIONS + ": " + String.join(", ", lines));
        Trial.current().violated(new Violation(fault.requirement(), drawing), answered.summary(), offer);
    }

    private String words() {
        String declined = "101 without " + DeflateNegotiator.NAME;
        String refused = lines.equals(PLAIN) ? "" : ", or an HTTP error (4xx, tolerated)";
        return (good.isEmpty() ? declined : declined + ", or with an answer to " + String.join(" or ", good)) + refused;
    }
}
