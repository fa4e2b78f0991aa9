package realtime.conformance.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import realtime.conformance.Drawing;
import realtime.conformance.driver.Cuts;
import realtime.wire.Bytes;

/** One conversation with a peer; behind the last step come sentinels, so that only a peer that hangs costs time. */
public final class Talk {
    private final Peer peer;
    private final Terms terms;
    private final List<Step> steps;
    private final Cuts cuts;
    private final Culprit culprit;
    private final Ending ending;
    private final List<Suspect> suspects;

    private Talk(
            Peer peer,
            Terms terms,
            List<Step> steps,
            Cuts cuts,
            Culprit culprit,
            Ending ending,
            List<Suspect> suspects) {
        this.peer = peer;
        this.terms = terms;
        this.steps = List.copyOf(steps);
        this.cuts = cuts;
        this.culprit = culprit;
        this.ending = ending;
        this.suspects = List.copyOf(suspects);
    }

    /** A conversation that is still empty. */
    public static Talk with(Peer peer) {
        return new Talk(peer, Terms.NONE, List.of(), Cuts.NONE, Culprit.NONE, Ending.SENTINELS, List.of());
    }

    /** The same on a connection that has agreed on {@code permessage-deflate}, offered like this. */
    public Talk offering(String extension) {
        return on(terms.offering(extension));
    }

    /** The same where the agreement also fits {@code allowed}; a peer that does not allow {@code words} is not judged. */
    public Talk needing(String words, Predicate<Agreement> allowed) {
        return on(terms.needing(words, allowed));
    }

    /** The same as one of several tries: where the peer declines this offer, it is judged by the others alone. */
    public Talk ifAgreed() {
        return on(terms.skipping());
    }

    private Talk on(Terms other) {
        return new Talk(peer, other, steps, cuts, culprit, ending, suspects);
    }

    /** Frames of the suite. */
    public Talk send(RawFrame... frames) {
        return send(List.of(frames));
    }

    public Talk send(List<RawFrame> frames) {
        return plus(new Step.Send(List.copyOf(frames)));
    }

    /** The frame that is wrong; the drawing marks its octet number {@code at}. */
    public Talk fault(RawFrame frame, int at, String title, String remark) {
        return send(frame).marked(culprit.at(octets().size() + at, title, remark));
    }

    /** The same; the mark stands under octet number {@code at} of the payload. */
    public Talk faultWithin(RawFrame frame, int at, String title, String remark) {
        int header = frame.encode(peer.role().peer()).size() - frame.payload().size();
        return fault(frame, header + at, title, remark);
    }

    /** A line above the drawing. */
    public Talk titled(String title) {
        return marked(culprit.titled(title));
    }

    /** The steps in words, for the drawing; where they say more than the octets. */
    public Talk told(String words) {
        return marked(culprit.told(words));
    }

    private Talk marked(Culprit mark) {
        return new Talk(peer, terms, steps, cuts, mark, ending, suspects);
    }

    /** Octets that are no whole frame. */
    public Talk raw(Bytes octets) {
        return plus(new Step.Raw(octets));
    }

    /** Goes on when the pong with this payload has come. */
    public Talk awaitPong(Bytes payload) {
        return plus(new Step.Await("pong", session -> session.hasPong(payload), false));
    }

    /** Goes on when this message has come. */
    public Talk awaitEcho(Said message) {
        return plus(new Step.Await("echo", session -> session.hasMessage(message), true));
    }

    /** Goes on when so many messages have come in all. */
    public Talk awaitEchoes(int count) {
        return plus(new Step.Echoes(count));
    }

    /** Goes on when a Close has come. */
    public Talk awaitClose() {
        return plus(new Step.Await("Close", Session::hasClose, false));
    }

    /** The suite ends its side of the connection. */
    public Talk finish() {
        return plus(new Step.Finish()).ending(Ending.NOTHING);
    }

    /** Sends this frame, again and again, until the message that answers it is the right one; or until time is up. */
    public Talk ask(RawFrame frame, Predicate<Said> done) {
        return plus(new Step.Ask(frame, done));
    }

    /** From now on the suite does not answer a Close of the peer by itself. */
    public Talk withoutAnswer() {
        return plus(new Step.Quiet());
    }

    /** Behind a closing handshake the suite keeps TCP open, although a server would end it. */
    public Talk keepingTcp() {
        return plus(new Step.Keep());
    }

    /** A message and a ping are sent behind the last step, as in any conversation that has not said otherwise. */
    public Talk withSentinels() {
        return ending(Ending.SENTINELS);
    }

    /** Nothing is sent behind the last step. */
    public Talk withoutSentinels() {
        return ending(Ending.NOTHING);
    }

    public Talk withoutPatience() { // the same, and the peer may well have nothing to say
        return ending(Ending.A_MOMENT);
    }

    /** A message is in progress behind the last step: only a ping can follow. */
    public Talk withinAMessage() {
        return ending(Ending.PING);
    }

    /** The segments of all that is sent. */
    public Talk cut(Cuts other) {
        return new Talk(peer, terms, steps, other, culprit, ending, suspects);
    }

    private Talk plus(Step step) {
        List<Step> more = new ArrayList<>(steps);
        more.add(step);
        return new Talk(peer, terms, more, cuts, culprit, ending, suspects);
    }

    private Talk ending(Ending other) {
        return new Talk(peer, terms, steps, cuts, culprit, other, suspects);
    }

    /** Who fails {@code simpler} as well breaks {@code requirement}. */
    public Talk unless(String requirement, Talk simpler, Expected expected) {
        List<Suspect> more = new ArrayList<>(suspects);
        more.add(new Suspect(requirement, simpler, expected));
        return new Talk(peer, terms, steps, cuts, culprit, ending, more);
    }

    /** Plays it, and judges what comes of it. */
    public Heard expect(Expected expected) {
        return new Judging(this, expected).run();
    }

    /** Plays it behind the control exchange, and judges nothing. */
    public Heard hear() {
        return play(peer, true);
    }

    /** Plays it with somebody; {@code control}: who must show first that he is open. */
    Heard play(Peer with, boolean control) {
        try (Session session = terms.open(with)) {
            return new Play(session, with, steps, cuts, ending).run(control);
        }
    }

    /** The control exchange on a connection of its own. */
    void control() {
        try (Session session = terms.open(peer)) {
            new Play(session, peer, List.of(), Cuts.NONE, Ending.NOTHING).control();
        }
    }

    /** What comes before the fault, where that begins a message: nothing must come of it, but an answer to a ping. */
    Optional<Talk> begun() {
        return culprit.octet() > 0 && steps.size() == 2 && Step.isWithinAMessage(steps.getFirst())
                ? Optional.of(new Talk(peer, terms, steps.subList(0, 1), Cuts.NONE, culprit, Ending.PING, List.of()))
                : Optional.empty();
    }

    /** All octets that the script sends, the sentinels not among them. */
    Bytes octets() {
        return Step.octets(steps, peer.role().peer());
    }

    /** The octets with their mark, and how they are sent; what was agreed on is known from {@code heard}. */
    Drawing drawing(Heard heard) {
        Drawing drawing = terms.told(culprit.draw(octets()), heard, steps);
        return cuts.equals(Cuts.NONE) ? drawing : drawing.row("sent in", cuts.toString());
    }

    List<Step> steps() {
        return steps;
    }

    Peer peer() {
        return peer;
    }

    Terms terms() {
        return terms;
    }

    Cuts cuts() {
        return cuts;
    }

    String title() {
        return culprit.title();
    }

    List<Suspect> suspects() {
        return suspects;
    }
}
