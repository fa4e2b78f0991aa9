package realtime.workbook.grade;

import com.google.gson.Gson;
import com.google.gson.JsonSyntaxException;
import java.util.List;
import java.util.Optional;
import realtime.conformance.Verdict;
import realtime.conformance.run.Result;

/**
 * One line that the child writes down.
 *
 * @param kind what happened
 * @param text the exercise that begins or ends, the property that begins, or the place in the code
 * @param result only with {@link Kind#RESULT}
 */
record Note(Kind kind, String text, Row result) {
    private static final Gson GSON = new Gson();
    private static final int LONGEST = 8_000;

    /** What a note tells. */
    enum Kind {
        /** An exercise begins. */
        EXERCISE,
        /** A property begins. */
        PROPERTY,
        /** A property has ended. */
        RESULT,
        /** A try does not end; the text is how long it has taken, and the place where it is. The child halts. */
        STUCK,
        /** The code ends the process; the text is the place. */
        EXIT,
        /** The exercise has ended, but threads of it have not; the text names them. The child halts. */
        THREADS,
        /** More threads than anybody needs; the text is how many, and the place. The child halts. */
        CROWD,
        /** Threads wait for each other; the text names them. The child halts. */
        DEADLOCK,
        /** The exercise has ended. */
        DONE,
        /** All is done. */
        END
    }

    /** A {@link Result} without optional components, which JSON does not know. */
    record Row(
            String property,
            List<String> requirements,
            Verdict verdict,
            int tries,
            long millis,
            String message,
            String hex,
            String annotated,
            String boundary,
            String replay) {
        static Row of(Result result) {
            return new Row(
                    result.property(),
                    result.requirements(),
                    result.verdict(),
                    result.tries(),
                    result.millis(),
                    cut(result.message()),
                    result.counterexample().map(Result.Counterexample::hex).orElse(null),
                    result.counterexample()
                            .map(Result.Counterexample::annotated)
                            .orElse(null),
                    result.counterexample().map(Result.Counterexample::boundary).orElse(null),
                    result.replay().orElse(null));
        }

        Result result(Optional<String> exercise) {
            return new Result(
                    property,
                    requirements,
                    exercise,
                    verdict,
                    tries,
                    millis,
                    message,
                    Optional.ofNullable(hex)
                            .map(octets -> new Result.Counterexample(octets, annotated, List.of(), boundary)),
                    Optional.ofNullable(replay),
                    0);
        }
    }

    static Note of(Kind kind, String text) {
        return new Note(kind, text, null);
    }

    static Note of(Result result) {
        return new Note(Kind.RESULT, "", Row.of(result));
    }

    String json() {
        return GSON.toJson(this);
    }

    /** Reads a line; nothing if it is no note, such as one that was cut when the child died. */
    static Optional<Note> read(String line) {
        try {
            Note note = GSON.fromJson(line, Note.class);
            return note == null || note.kind() == null ? Optional.empty() : Optional.of(note);
        } catch (JsonSyntaxException e) {
            return Optional.empty();
        }
    }

    private static String cut(String message) {
        return message.length() <= LONGEST ? message : message.substring(0, LONGEST) + " … (cut here)";
    }
}
