package realtime.conformance.run;

import java.util.Arrays;
import java.util.Optional;
import realtime.http.message.BadMessageException;
import realtime.todo.TodoException;
import realtime.websocket.framing.ProtocolException;

/** What an exception of the code that is judged says to its author. */
public final class Thrown {
    private Thrown() {}

    /** An exercise returned null where its contract promises a value. */
    private static final class NullReturned extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /**
     * What an exercise returned.
     *
     * @throws RuntimeException if it is null; {@link #words} says so
     */
    public static <T> T notNull(T returned) {
        if (returned == null) {
            throw new NullReturned();
        }
        return returned;
    }

    /** Whether it is the answer of an exercise, and not a fault of the suite; what is not started gives no answer. */
    public static boolean isOfAnExercise(Throwable e) {
        return !(e instanceof TodoException) && (e instanceof NullReturned || place(e).isPresent());
    }

    /** The place in an exercise where it was thrown: {@code ValidateUpgrade.java:22}; nothing if no exercise took part. */
    public static Optional<String> place(Throwable e) {
        return Arrays.stream(e.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("realtime.ch"))
                .findFirst()
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber());
    }

    /** {@code threw NoSuchElementException: No value present (ValidateUpgrade.java:22)}; a sentence for what exhausts. */
    public static String words(Throwable e) {
        String at = place(e).map(place -> " (" + place + ")").orElse("");
        return switch (e) {
            case NullReturned nothing -> "returned null";
            case StackOverflowError deep -> "calls itself without end" + at;
            case OutOfMemoryError memory -> "wants more memory than it may have" + at;
            case ProtocolException broken ->
                "threw ProtocolException with code " + broken.code() + ": " + broken.getMessage() + at;
            case BadMessageException bad ->
                "threw BadMessageException with status " + bad.status() + ": " + bad.getMessage() + at;
            default -> "threw " + e.getClass().getSimpleName() + (blank(e) ? "" : ": " + e.getMessage()) + at;
        };
    }

    private static boolean blank(Throwable e) {
        return e.getMessage() == null || e.getMessage().isBlank();
    }
}
