package realtime.conformance.handshake;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
        Seen seen = send();
        Optional<Boolean> judged = expectation.judge(seen);
        if (judged.isEmpty()) {
            control(server, "behind"); // who opens for nobody any more has another fault
            String broken = Suspect.of(this, expectation, seen).orElseGet(this::requirement);
            trial.violated(
                    violation(broken, expectation.words(), seen), seen.outcome().summary());
            if (seen.outcome().hangs()) {
                trial.once(hang(), () -> {});
            }
        } else if (!judged.get()) {
            trial.lenient(deviation().words() + ": " + seen.outcome().summary());
        }
        return seen;
    }

    private String hang() {
        return "hangs: " + deviation().words();
    }

    /** Sends it. */
    Seen send() {
        return new Seen(request, (clearText ? server.inClearText() : server).exchange(octets, cuts));
    }

    private Deviation deviation() {
        return changes.isEmpty() ? Deviation.NONE : changes.getLast();
    }

    private String requirement() {
        String own = deviation().requirement();
        return own.isEmpty() ? Trial.current().requirement() : own;
    }

    /** A violation of {@code requirement} by what was seen. */
    Violation violation(String requirement, String allowed, Seen seen) {
        Drawing drawing = new Drawing(title(), octets, Caret.of(octets, deviation()), remark(), List.of())
                .row("allowed", allowed)
                .row("yours", told(seen));
        return new Violation(requirement, drawing);
    }

    /**
     * For code that is judged by what it returns for this request.
     *
     * @param blamed the change that the right answer is about: the drawing marks it
     * @param right judges another request in the same way
     */
    void mismatch(Deviation blamed, String expected, String yours, Predicate<Attempt> right) {
        Drawing drawing = new Drawing(title(), octets, Caret.of(octets, blamed), blamed.words(), List.of())
                .row("expected", expected)
                .row("yours", yours);
        String own = blamed.requirement().isEmpty() ? Trial.current().requirement() : blamed.requirement();
        throw new Violation(Suspect.of(this, right).map(Suspect::requirement).orElse(own), drawing);
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
            case 1 -> "A handshake with one change: " + deviation().words();
            default ->
                "A handshake with " + changes.size() + " changes: "
                        + changes.stream().map(Deviation::words).collect(Collectors.joining(", and "));
        };
    }

    private String remark() {
        return deviation().words() + (cuts.equals(Cuts.NONE) ? "" : ", " + cuts);
    }

    /** The outcome in words, and for a 101 what is wrong with it. */
    private static String told(Seen seen) {
        String summary = Opening.fault(seen)
                .filter(fault -> seen.status() == 101)
                .map(Opening.Fault::words)
                .orElse(seen.outcome().summary());
        Bytes received = seen.outcome().received();
        if (seen.outcome() instanceof Outcome.Garbage && !received.isEmpty()) {
            return summary + "\n" + received.slice(0, Math.min(64, received.size()));
        }
        return summary;
    }

    /** A plain handshake on a fresh connection: whoever fails it is no WebSocket server, and passes nothing. */
    private static void control(ServerSubject server, String when) {
        Attempt plain = at(server, Variation.PLAIN);
        Seen seen = plain.send();
        Optional<Opening.Fault> fault = Opening.fault(seen);
        if (fault.isPresent()) {
            Violation violation = plain.violation(fault.get().requirement(), Expectation.OPENS.words(), seen);
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
