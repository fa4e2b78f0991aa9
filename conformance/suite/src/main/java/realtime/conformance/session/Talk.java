package realtime.conformance.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import realtime.conformance.Drawing;
import realtime.conformance.Violation;
import realtime.conformance.driver.Cuts;
import realtime.conformance.run.Trial;
import realtime.wire.Bytes;

/**
 * One conversation with a peer: what is said, what is waited for, what must come of it. Behind the last step come the sentinels,
 * in the same run of octets, so that only a peer that hangs costs time.
 */
public final class Talk {
    private final Peer peer;
    private final String offer;
    private final List<Step> steps;
    private final Cuts cuts;
    private final Culprit culprit;
    private final Ending ending;

    /** Where the drawing has its mark. */
    private record Culprit(String title, int octet, String remark) {}

    /** What follows the last step. */
    enum Ending {
        /** A message and a ping. */
        SENTINELS,
        /** A ping: a message is in progress. */
        PING,
        /** Nothing: the connection must end by itself, or has nothing to say. */
        NOTHING
    }

    private Talk(Peer peer, String offer, List<Step> steps, Cuts cuts, Culprit culprit, Ending ending) {
        this.peer = peer;
        this.offer = offer;
        this.steps = List.copyOf(steps);
        this.cuts = cuts;
        this.culprit = culprit;
        this.ending = ending;
    }

    /** A conversation that is still empty. */
    public static Talk with(Peer peer) {
        return new Talk(peer, "", List.of(), Cuts.NONE, new Culprit("A legal conversation", -1, ""), Ending.SENTINELS);
    }

    /** The same on a connection that has agreed on {@code permessage-deflate}, offered like this. */
    public Talk offering(String extension) {
        return new Talk(peer, extension, steps, cuts, culprit, ending);
    }

    /** Frames of the suite. */
    public Talk send(RawFrame... frames) {
        return send(Arrays.asList(frames));
    }

    public Talk send(List<RawFrame> frames) {
        return plus(new Step.Send(List.copyOf(frames)));
    }

    /** The frame that is wrong; the drawing marks its octet number {@code at}. */
    public Talk fault(RawFrame frame, int at, String title, String remark) {
        Culprit mark = new Culprit(title, octets().size() + at, remark);
        return new Talk(peer, offer, plus(new Step.Send(List.of(frame))).steps, cuts, mark, ending);
    }

    /** The same; the mark stands under octet number {@code at} of the payload. */
    public Talk faultWithin(RawFrame frame, int at, String title, String remark) {
        int header = frame.encode(peer.role().peer()).size() - frame.payload().size();
        return fault(frame, header + at, title, remark);
    }

    /** A line above the drawing. */
    public Talk titled(String title) {
        return new Talk(peer, offer, steps, cuts, new Culprit(title, culprit.octet(), culprit.remark()), ending);
    }

    /** Octets that are no whole frame. */
    public Talk raw(Bytes octets) {
        return plus(new Step.Raw(octets));
    }

    /** Goes on when the pong with this payload has come. */
    public Talk awaitPong(Bytes payload) {
        return await("pong", session -> session.hasPong(payload));
    }

    /** Goes on when this message has come. */
    public Talk awaitEcho(Said message) {
        return await("echo", session -> session.hasMessage(message));
    }

    /** Goes on when a Close has come. */
    public Talk awaitClose() {
        return await("Close", Session::hasClose);
    }

    private Talk await(String words, Predicate<Session> done) {
        return plus(new Step.Await(words, session -> done.test(session)));
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

    /** A message and a ping are sent behind the last step, as in any conversation that has not said otherwise. */
    public Talk withSentinels() {
        return ending(Ending.SENTINELS);
    }

    /** Nothing is sent behind the last step. */
    public Talk withoutSentinels() {
        return ending(Ending.NOTHING);
    }

    /** A message is in progress behind the last step: only a ping can follow. */
    public Talk withinAMessage() {
        return ending(Ending.PING);
    }

    /** The segments of all that is sent. */
    public Talk cut(Cuts other) {
        return new Talk(peer, offer, steps, other, culprit, ending);
    }

    private Talk plus(Step step) {
        List<Step> more = new ArrayList<>(steps);
        more.add(step);
        return new Talk(peer, offer, more, cuts, culprit, ending);
    }

    private Talk ending(Ending other) {
        return new Talk(peer, offer, steps, cuts, culprit, other);
    }

    /** Plays it, and judges what comes of it. */
    public Heard expect(Expected expected) {
        Heard heard = play(peer, expected.isNegative());
        Optional<Boolean> judged = expected.judge(heard);
        Trial trial = Trial.current();
        if (!heard.faults().isEmpty()) {
            Fault fault = heard.faults().getFirst();
            violated(fault.requirement(), "frames that keep the rules: " + expected.words(), heard);
        } else if (judged.isEmpty()) {
            violated(expected.blame(heard).orElse(trial.requirement()), expected.words(), heard);
        } else if (!judged.get()) {
            trial.lenient(culprit.title() + ": " + heard.summary());
        }
        return heard;
    }

    /** Plays it behind the control exchange, and judges nothing. */
    public Heard hear() {
        return play(peer, true);
    }

    private void violated(String requirement, String expected, Heard heard) {
        Bytes octets = octets();
        Drawing drawing = Drawing.frames(culprit.title(), octets, culprit.octet(), culprit.remark());
        if (!offer.isEmpty()) {
            drawing = drawing.row("agreed", offer);
        }
        if (!cuts.equals(Cuts.NONE)) {
            drawing = drawing.row("sent in", cuts.toString());
        }
        drawing = drawing.row("expected", expected);
        Optional<Peer> witness = Trial.current().asksWitness() ? peer.witness() : Optional.empty();
        if (witness.isPresent()) {
            drawing =
                    drawing.row(witness.get().name(), play(witness.get(), false).summary());
        }
        Violation violation = new Violation(requirement, drawing.row("yours", heard.told()));
        Trial.current().violated(violation, heard.summary(), octets);
    }

    /** All octets that the script sends, the sentinels not among them. */
    private Bytes octets() {
        List<Bytes> parts = new ArrayList<>();
        for (Step step : steps) {
            switch (step) {
                case Step.Send send ->
                    send.frames()
                            .forEach(frame -> parts.add(frame.encode(peer.role().peer())));
                case Step.Raw raw -> parts.add(raw.octets());
                case Step.Ask ask -> parts.add(ask.frame().encode(peer.role().peer()));
                case Step.Await wait -> {}
                case Step.Quiet quiet -> {}
                case Step.Finish finish -> {}
            }
        }
        return Bytes.join(parts);
    }

    private Heard play(Peer with, boolean control) {
        try (Session session = with.open(offer)) {
            return new Play(session, steps, cuts, ending).run(control);
        }
    }
}
