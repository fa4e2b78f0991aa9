package realtime.conformance.handshake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import realtime.conformance.Drawing;
import realtime.conformance.Violation;
import realtime.conformance.driver.Cuts;
import realtime.conformance.driver.Outcome;
import realtime.conformance.driver.ServerSubject;
import realtime.conformance.run.Trial;
import realtime.http.HeaderField;
import realtime.http.HeaderFields;
import realtime.http.RequestHead;
import realtime.http.Tokens;
import realtime.wire.Bytes;

/** One handshake with a server: built from a variation and deviations, sent, judged. */
final class Attempt {
    private final ServerSubject server;
    private final boolean clearText;
    private final Variation variation;
    private final List<Deviation> changes;
    private final RequestHead request;
    private final Cuts cuts;
    private final Bytes octets;

    private Attempt(
            ServerSubject server, Variation variation, List<Deviation> changes, RequestHead request, Cuts cuts) {
        this(server, false, variation, changes, request, cuts, request.encode());
    }

    private Attempt(
            ServerSubject server,
            boolean clearText,
            Variation variation,
            List<Deviation> changes,
            RequestHead request,
            Cuts cuts,
            Bytes octets) {
        this.server = server;
        this.clearText = clearText;
        this.variation = variation;
        this.changes = changes;
        this.request = request;
        this.cuts = cuts;
        this.octets = octets;
    }

    /** A valid handshake. */
    static Attempt at(ServerSubject server, Variation variation) {
        return new Attempt(server, variation, List.of(), variation.request(server.features()), Cuts.NONE);
    }

    /** A valid handshake but for its first line, one character an octet. */
    static Attempt garbage(ServerSubject server, String line) {
        RequestHead valid = Variation.PLAIN.request(server.features());
        String text = valid.encode().latin1();
        Bytes octets = Bytes.latin1(line + text.substring(text.indexOf("\r\n")));
        Deviation first = Deviation.line("a first line that is no request line", head -> head);
        return new Attempt(server, false, Variation.PLAIN, List.of(first), valid, Cuts.NONE, octets);
    }

    /** The same with one change; the drawing marks the last one. */
    Attempt but(Deviation change) {
        if (change == Deviation.NONE) {
            return this;
        }
        List<Deviation> more =
                Stream.concat(changes.stream(), Stream.of(change)).toList();
        return new Attempt(server, variation, more, change.change().apply(request), cuts);
    }

    /** The same for another path. */
    Attempt on(String path) {
        return but(Deviation.line("the path is " + path, head -> head.withTarget(path)));
    }

    Attempt with(String field, String value) {
        return but(Deviation.added(field, value));
    }

    Attempt cut(Cuts other) {
        return new Attempt(server, clearText, variation, changes, request, other, octets);
    }

    /** The same changes to another valid handshake. */
    Attempt varied(Variation other) {
        Attempt attempt = at(server, other).cut(cuts);
        for (Deviation change : changes) {
            attempt = attempt.but(change);
        }
        return attempt;
    }

    Variation variation() {
        return variation;
    }

    Cuts cuts() {
        return cuts;
    }

    boolean contains(Deviation change) {
        return changes.contains(change);
    }

    boolean isPair() {
        return changes.size() == 2;
    }

    /** Whether one of the changes is about this field. */
    boolean changes(String field) {
        return changes.stream().anyMatch(change -> change.field().equalsIgnoreCase(field));
    }

    /** The same to a server that speaks TLS, but without TLS. */
    Attempt inClearText() {
        Deviation clear = Deviation.line("without TLS", head -> head);
        return new Attempt(server, true, variation, List.of(clear), request, cuts, octets);
    }

    /** Whether a field has this value. */
    boolean says(String field, String value) {
        return request.fields().list(field).contains(value);
    }

    /** The plain handshake with the same server. */
    Attempt plain() {
        return new Attempt(server, Variation.PLAIN, List.of(), Variation.PLAIN.request(server.features()), Cuts.NONE);
    }

    /** The same without its changes: valid. */
    Attempt unchanged() {
        return at(server, variation).cut(cuts);
    }

    RequestHead request() {
        return request;
    }

    /** Sends it, and judges the outcome; before the first try and behind the last a plain handshake must open. */
    Seen expect(Expectation expectation) {
        Trial trial = Trial.current();
        trial.once("control", () -> {
            control(server, "before");
            trial.afterwards(() -> control(server, "behind"));
        });
        if (trial.has(hang())) { // a hang that is listed is waited for once
            return new Seen(request, new Outcome.Silent(Bytes.EMPTY));
        }
        Tried tried = Tried.of(this);
        Optional<Boolean> judged = tried.judge(expectation);
        if (judged.isEmpty()) {
            control(server, "behind"); // who opens for nobody any more has another fault
            violated(expectation, tried);
            if (tried.hangs()) {
                trial.once(hang(), () -> {});
            }
        } else if (!judged.get()) {
            trial.lenient(last().words() + ": " + tried.summary());
        }
        return tried.seen();
    }

    /** Draws the smallest handshake that shows the violation: this one, or the harmless side on which it hangs. */
    private void violated(Expectation expectation, Tried tried) {
        Trial trial = Trial.current();
        Optional<Suspect.Shown> shown = Suspect.of(this, expectation, tried.status());
        if (shown.isPresent()) {
            Expectation allowed = shown.get().alone() ? Expectation.OPENS : expectation;
            Attempt smallest = shown.get().attempt();
            Tried again = Tried.of(smallest);
            if (!again.fits(allowed)) {
                trial.violated(smallest.violation(shown.get().requirement(), allowed, again), again.summary());
                return;
            }
        }
        trial.violated(violation(requirement(), expectation, tried), tried.summary());
    }

    private String hang() {
        return "hangs: " + last().words();
    }

    /** Sends it. */
    Seen send() {
        return new Seen(request, (clearText ? server.inClearText() : server).exchange(octets, cuts));
    }

    /** The last change; the drawing marks it. */
    Deviation last() {
        return changes.isEmpty() ? Deviation.NONE : changes.getLast();
    }

    private String requirement() {
        String own = last().requirement();
        return own.isEmpty() ? Trial.current().requirement() : own;
    }

    private Violation violation(String requirement, Expectation allowed, Tried tried) {
        return new Violation(
                requirement, drawing(last()).row("expected", allowed.words()).row("yours", tried.told(allowed)));
    }

    /** Title and octets, with the mark under {@code blamed}. */
    Drawing drawing(Deviation blamed) {
        return new Drawing(title(), octets, Caret.of(octets, blamed), blamed.words(), List.of());
    }

    /** The head, its values as a parser delivers them: without the blanks around. */
    RequestHead trimmed() {
        return request.withFields(HeaderFields.of(request.fields().stream()
                .map(field -> new HeaderField(field.name(), Tokens.trim(field.value())))
                .toList()));
    }

    private String title() {
        return switch (changes.size()) {
            case 0 -> "A good handshake";
            case 1 -> "A handshake with one change: " + last().words();
            default ->
                "A handshake with " + changes.size() + " changes: "
                        + changes.stream().map(Deviation::words).collect(Collectors.joining(", and "));
        };
    }

    /** A plain handshake on a fresh connection: whoever fails it is no WebSocket server, and passes nothing. */
    private static void control(ServerSubject server, String when) {
        Attempt plain = at(server, Variation.PLAIN);
        Tried tried = Tried.of(plain);
        Optional<Opening.Fault> fault = tried.fault();
        if (fault.isPresent()) {
            Violation violation = plain.violation(fault.get().requirement(), Expectation.OPENS, tried);
            throw new Violation(violation.requirement(), titled(violation.drawing(), when));
        }
    }

    private static Drawing titled(Drawing drawing, String when) {
        return new Drawing(
                "A good handshake, sent " + when + " the property, must open",
                drawing.octets(),
                drawing.caret(),
                drawing.remark(),
                drawing.rows());
    }
}
