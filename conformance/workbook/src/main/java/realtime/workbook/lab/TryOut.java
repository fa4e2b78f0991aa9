package realtime.workbook.lab;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import realtime.todo.TodoException;
import realtime.websocket.framing.ProtocolException;

/** An experiment on a reader's classes: whatever they do, it comes to an end, and with a sentence. */
public final class TryOut {
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private TryOut() {}

    /**
     * Runs it for half a minute at most.
     *
     * @return what is wrong with the classes; nothing if all went well
     * @throws Exception if something else is wrong
     */
    public static Optional<String> run(OnYourCode experiment, PrintWriter out, Parts parts) throws Exception {
        return run(experiment, out, parts, LONGEST);
    }

    static Optional<String> run(OnYourCode experiment, PrintWriter out, Parts parts, Duration longest)
            throws Exception {
        FutureTask<Void> task = new FutureTask<>(() -> {
            experiment.run(out, parts);
            return null;
        });
        Thread.ofPlatform().daemon().name(experiment.name()).start(task);
        try {
            task.get(longest.toMillis(), TimeUnit.MILLISECONDS);
            return Optional.empty();
        } catch (TimeoutException e) {
            task.cancel(true);
            return Optional.of("Your code has not come back within " + longest.toSeconds()
                    + " seconds. Is there a loop that never ends?");
        } catch (ExecutionException e) {
            return Optional.of(sentence(experiment, e.getCause()));
        }
    }

    private static String sentence(OnYourCode experiment, Throwable cause) throws Exception {
        return switch (cause) {
            case TodoException todo ->
                "Exercise " + todo.id() + " is not written yet. With the answer key: ./workbook lab "
                        + experiment.name() + " --in solutions";
            case ProtocolException refused ->
                "Your code refuses what came, with code " + refused.code() + ": " + refused.getMessage();
            default -> {
                Optional<String> place = place(cause);
                if (place.isEmpty() && cause instanceof Exception ours) {
                    throw ours;
                }
                yield "Your code has thrown " + cause.getClass().getSimpleName() + place.orElse("") + ": "
                        + cause.getMessage();
            }
        };
    }

    /** Where in an exercise it was thrown. */
    private static Optional<String> place(Throwable cause) {
        return Arrays.stream(cause.getStackTrace())
                .filter(frame -> frame.getClassName().matches("realtime\\.ch\\d\\d\\..*"))
                .findFirst()
                .map(frame -> " at " + frame.getFileName() + ":" + frame.getLineNumber());
    }
}
