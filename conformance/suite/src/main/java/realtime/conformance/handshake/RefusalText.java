package realtime.conformance.handshake;

import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import realtime.websocket.Refusal;

/** A refusal in words: its status and its fields, a line a field. */
final class RefusalText {
    private RefusalText() {}

    /** What is asked for, and why. */
    static String expected(Optional<Refusal> refusal) {
        return refusal.map(no -> no.status() + ", because " + no.reason() + fields(no, UnaryOperator.identity()))
                .orElse("no refusal (Optional.empty)");
    }

    /** What was returned, and which fields of the right one it lacks; the author's own reason is left out. */
    static String yours(Optional<Refusal> refusal, Optional<Refusal> right) {
        String told = told(refusal, UnaryOperator.identity());
        boolean alike = refusal != null
                && refusal.map(Refusal::status).equals(right.map(Refusal::status))
                && refusal.isPresent();
        return alike ? told + lacking(refusal.get(), right.get()) : told;
    }

    private static String lacking(Refusal refusal, Refusal right) {
        return right.fields().stream()
                .filter(field -> !refusal.fields().has(field.name()))
                .map(field -> "\nwithout " + field.name())
                .sorted()
                .collect(Collectors.joining());
    }

    /** The rule of the first field that a right 426 lacks: RFC 9110 sections 15.5.22 and 7.8. */
    static Optional<String> lackingRule(Optional<Refusal> refusal, Optional<Refusal> right) {
        if (refusal == null
                || refusal.isEmpty()
                || right.isEmpty()
                || refusal.get().status() != right.get().status()) {
            return Optional.empty();
        }
        String lacking = lacking(refusal.get(), right.get());
        if (lacking.contains("Sec-WebSocket-Version")) {
            return Optional.empty(); // WS-VER-001, which is the property's own
        }
        return lacking.contains("Upgrade")
                ? Optional.of("HTTP-UPG-006")
                : Optional.of("HTTP-UPG-001").filter(rule -> lacking.contains("Connection"));
    }

    /** Whether status and fields are the same; the order of fields and the case of letters are free. */
    static boolean same(Optional<Refusal> one, Optional<Refusal> other) {
        UnaryOperator<String> lower = text -> text.toLowerCase(Locale.ROOT);
        return told(one, lower).equals(told(other, lower));
    }

    private static String told(Optional<Refusal> refusal, UnaryOperator<String> how) {
        if (refusal == null) {
            return "null";
        }
        return refusal.map(no -> no.status() + fields(no, how)).orElse("no refusal (Optional.empty)");
    }

    private static String fields(Refusal refusal, UnaryOperator<String> how) {
        return refusal.fields().stream()
                .map(field -> "\n" + how.apply(field.name() + ": " + field.value()))
                .sorted()
                .collect(Collectors.joining());
    }
}
