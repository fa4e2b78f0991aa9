package realtime.workbook.progress;

import java.util.Optional;
import realtime.workbook.House;
import realtime.workbook.chapter.Exercise;

/**
 * The learner's progress. It is derived: from the sources as they are now, and from what the suite said of this very code
 * before. {@code .workbook/progress.txt} only spares the machine to find it out again.
 */
public final class Progress {
    private static final String TODO = "throw todo(\"";
    private static final String SOLVED = "solved";

    private final Code code;
    private final Cache cache;

    private Progress(House house) {
        this.code = new Code(house, house.catalogue());
        this.cache = Cache.read(house.scratch().resolve("progress.txt"));
    }

    public static Progress of(House house) {
        return new Progress(house);
    }

    /** A sentence about a file that cannot be read as it should; nothing if all is well. */
    public Optional<String> damage() {
        return cache.damaged() == 0
                ? Optional.empty()
                : Optional.of(
                        "In .workbook/progress.txt " + cache.damaged() + (cache.damaged() == 1 ? " line" : " lines")
                                + " could not be read. Nothing is lost: your code is what counts, and ./workbook grade finds its"
                                + " verdicts again.");
    }

    public State state(Exercise exercise) {
        Optional<String> source = code.source(exercise);
        if (source.isEmpty()) {
            return State.MISSING;
        }
        Optional<String> word = known(exercise);
        if (word.equals(Optional.of(SOLVED))) {
            return State.SOLVED;
        }
        if (source.get().contains(TODO)) {
            return State.NOT_STARTED;
        }
        return word.isPresent() ? State.WRONG : State.BEGUN;
    }

    /** What this suite has said of this code. Only a text that is new is parsed. */
    private Optional<String> known(Exercise exercise) {
        return cache.verdict(exercise.id())
                .filter(entry -> entry.suite().equals(SuiteVersion.now()))
                .filter(entry ->
                        entry.text().equals(code.text(exercise)) || entry.code().equals(code.code(exercise)))
                .map(Cache.Entry::word);
    }

    /** The line to look at, from 1: the first todo; without one, where the method begins that had it. */
    public int line(Exercise exercise) {
        return Beginning.of(
                code.source(exercise).orElse(""), code.answer(exercise).orElse(""), exercise.className());
    }

    /** A name for the text as it is now, before it is judged; see {@link #graded}. */
    public String text(Exercise exercise) {
        return code.text(exercise);
    }

    /**
     * Keeps a verdict. In a folder that cannot be written to, nothing is kept; nor if something was saved in the meantime.
     *
     * @param text what {@link #text} said when judging began
     */
    public void graded(Exercise exercise, String text, boolean solved) {
        String parsed = code.code(exercise);
        if (code.text(exercise).equals(text)) {
            cache.keep(exercise.id(), new Cache.Entry(solved ? SOLVED : "wrong", parsed, text, SuiteVersion.now()));
        }
    }

    /** How many hints of an exercise were shown. */
    public int hints(Exercise exercise) {
        return cache.hints(exercise.id());
    }

    /** Keeps that hint {@code number} was shown. */
    public void hinted(Exercise exercise, int number) {
        cache.keepHints(exercise.id(), number);
    }
}
