package realtime.workbook.watch;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import realtime.conformance.Verdict;
import realtime.conformance.run.Result;
import realtime.workbook.chapter.Exercise;
import realtime.workbook.grade.Graded;
import realtime.workbook.progress.State;

/** Facts that a test makes up: three exercises, and what it says of them. */
final class Given implements Facts {
    final Exercise first = exercise("04.1", "Accept key", false);
    final Exercise second = exercise("04.2", "Validate the upgrade", false);
    final Exercise starred = exercise("05.10", "Inflate a message", true);
    final Map<Exercise, State> states = new HashMap<>();
    final Map<Exercise, Integer> hints = new HashMap<>();
    final Set<Exercise> stubs = new HashSet<>();
    Optional<String> pointer = Optional.empty();
    Optional<String> trouble = Optional.empty();

    static Exercise exercise(String id, String title, boolean starred) {
        return new Exercise(
                id,
                title,
                "realtime.ch04.handshake",
                title.replace(" ", ""),
                "tag",
                2,
                List.of(),
                starred,
                List.of("WS-HSR-003"),
                "Given the key as the client sent it, return the value of `Sec-WebSocket-Accept`.\nMore.",
                List.of("First `nudge`.", "Second.", "Third."),
                "The accept value is made from the _text_ of the key.");
    }

    Graded wrong(Exercise exercise, int properties, String message) {
        states.put(exercise, State.WRONG);
        return new Graded(
                exercise,
                IntStream.range(0, properties)
                        .mapToObj(i -> result(Verdict.FAIL, i + 1, message))
                        .toList(),
                "");
    }

    Graded solved(Exercise exercise) {
        states.put(exercise, State.SOLVED);
        return new Graded(exercise, List.of(result(Verdict.PASS, 100, "")), "");
    }

    static Result result(Verdict verdict, int tries, String message) {
        return new Result(
                "AProperty.holds",
                List.of("WS-HSR-003"),
                Optional.empty(),
                verdict,
                tries,
                1,
                message,
                Optional.empty(),
                Optional.empty(),
                0);
    }

    @Override
    public List<Exercise> exercises() {
        return List.of(first, second, starred);
    }

    @Override
    public State state(Exercise exercise) {
        return states.getOrDefault(exercise, State.NOT_STARTED);
    }

    @Override
    public String place(Exercise exercise, String told) {
        return "exercises/src/main/java/" + exercise.sourcePath() + ":13";
    }

    @Override
    public Optional<String> rules(Exercise exercise) {
        return Optional.of("conformance/contracts/src/main/java/realtime/websocket/AcceptFunction.java");
    }

    @Override
    public boolean isStub(Exercise exercise) {
        return stubs.contains(exercise);
    }

    @Override
    public Optional<String> pointer(Graded graded) {
        return pointer;
    }

    @Override
    public Optional<String> section(Exercise exercise) {
        return Optional.of("RFC 6455 section 4.2.2");
    }

    @Override
    public Optional<String> claim(Exercise exercise) {
        return Optional.of("“The key is encrypted.” It is wrong. It is hashed.");
    }

    @Override
    public int hints(Exercise exercise) {
        return hints.getOrDefault(exercise, 0);
    }

    @Override
    public List<String> comparison(Exercise exercise, int width) {
        return IntStream.range(0, 60).mapToObj(i -> "line " + i).toList();
    }

    @Override
    public Optional<String> trouble() {
        return trouble;
    }
}
