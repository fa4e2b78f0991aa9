package realtime.conformance.handshake;

import java.util.Objects;
import java.util.Optional;
import realtime.conformance.Drawing;
import realtime.conformance.Violation;
import realtime.conformance.run.Trial;

/** Judges a piece of code by what it returns: given, expected, yours. */
final class Answers {
    /** A body that may throw what it likes. */
    @FunctionalInterface
    interface Body<T> {
        T run() throws Exception;
    }

    private Answers() {}

    /** The subject must return {@code expected}. */
    static void same(String given, Object expected, Object actual) {
        same(given, expected, actual, Optional.empty());
    }

    /** The subject must return {@code expected}; {@code guess} says what the wrong answer looks like. */
    static void same(String given, Object expected, Object actual, Optional<String> guess) {
        if (!Objects.equals(expected, actual)) {
            Drawing drawing = drawing(given, show(expected), show(actual));
            fail(guess.map(text -> drawing.row("it looks as if", text)).orElse(drawing));
        }
    }

    /** What was returned must be acceptable. */
    static void holds(boolean acceptable, String given, String expected, Object actual) {
        if (!acceptable) {
            fail(drawing(given, expected, show(actual)));
        }
    }

    /** The body must throw {@code type}. */
    static void rejects(String given, Class<? extends Exception> type, Body<?> body) {
        rejects(given, type, "", body);
    }

    /** The body must throw {@code type}; {@code why} stands behind it in the drawing. */
    static void rejects(String given, Class<? extends Exception> type, String why, Body<?> body) {
        String name = type.getSimpleName();
        String expected =
                ("AEIOU".indexOf(name.charAt(0)) < 0 ? "a " : "an ") + name + (why.isEmpty() ? "" : ": " + why);
        try {
            Object returned = body.run();
            fail(drawing(given, expected, show(returned)));
        } catch (Exception e) {
            if (!type.isInstance(e)) {
                fail(drawing(given, expected, thrown(e)));
            }
        }
    }

    /** What the body returns; an exception is a violation. */
    static <T> T returned(String given, String expected, Body<T> body) {
        try {
            return body.run();
        } catch (Exception e) {
            fail(drawing(given, expected, thrown(e)));
            throw new IllegalStateException("not reached", e);
        }
    }

    private static String thrown(Exception e) {
        return "threw " + e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage());
    }

    private static Drawing drawing(String given, String expected, String yours) {
        return Drawing.of("The answer is not the one that is asked for")
                .row("given", given)
                .row("expected", expected)
                .row("yours", yours);
    }

    private static void fail(Drawing drawing) {
        throw new Violation(Trial.current().requirement(), drawing);
    }

    /** A value as a person reads it. */
    static String show(Object value) {
        return switch (value) {
            case null -> "null";
            case String text -> "\"" + text + "\"";
            case Optional<?> maybe -> maybe.map(Answers::show).orElse("nothing (Optional.empty)");
            case java.util.OptionalInt maybe ->
                maybe.isPresent() ? "" + maybe.getAsInt() : "nothing (OptionalInt.empty)";
            case java.util.Collection<?> many when many.isEmpty() -> "an empty list";
            case java.util.Collection<?> many ->
                many.stream().map(Answers::show).collect(java.util.stream.Collectors.joining(", ", "[", "]"));
            default -> value.toString();
        };
    }
}
