package realtime.workbook.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import realtime.workbook.chapter.Exercise;
import realtime.workbook.progress.State;

/** The state of the learner's screen, and what an event makes of it. Nothing moves on its own: only keys and saves turn pages. */
final class Desk {
    private final Facts facts;
    private final List<Effect> effects = new ArrayList<>();
    private Exercise exercise;
    private Page page = Page.VERDICT;
    private Question question;
    private Run run;
    private Run before;
    private boolean judging;
    private long waited;
    private int ticket;
    private int hint;
    private int scroll;
    private final Cursor cursor = new Cursor();
    private String note = "";

    Desk(Facts facts, Exercise first) {
        this.facts = facts;
        this.exercise = first;
    }

    /** What is to be done at the beginning. */
    List<Effect> begin() {
        facts.trouble().ifPresent(sentence -> note = sentence);
        String trouble = note;
        attend(exercise);
        note = trouble;
        return taken();
    }

    /** Takes an event, and answers what is to be done. */
    List<Effect> on(Event event) {
        switch (event) {
            case Event.Key(int code) -> key(code);
            case Event.Saved saved -> {
                page = Page.VERDICT;
                judge();
            }
            case Event.SavedElsewhere(List<Exercise> others) -> note = elsewhere(others);
            case Event.Judged judged -> judged(judged);
            case Event.Waiting(long seconds) -> waited = seconds;
            case Event.Told(String sentence) -> note = sentence;
            case Event.Resized resized -> {}
        }
        return taken();
    }

    private List<Effect> taken() {
        List<Effect> taken = List.copyOf(effects);
        effects.clear();
        return taken;
    }

    private void judged(Event.Judged judged) {
        if (judged.ticket() == ticket) {
            String pointer = facts.pointer(judged.graded()).orElse("");
            int number = run == null ? 1 : run.number() + 1;
            before = run;
            run = new Run(number, judged.graded(), judged.millis(), judged.at(), pointer);
            judging = false;
            scroll = page == Page.VERDICT ? 0 : scroll;
        }
    }

    private String elsewhere(List<Exercise> others) {
        Exercise other = others.getFirst();
        return other.id() + " " + other.title() + " was saved. This screen is about " + exercise.id()
                + "; l chooses another.";
    }

    private void key(int code) {
        if (code == Keys.END) {
            effects.add(new Effect.Quit());
        } else if (question != null) {
            answer(code);
        } else if (!scrolls(code) && !(page == Page.LIST && choose(code))) {
            note = "";
            command(code);
        }
    }

    private void command(int code) {
        switch (code) {
            case 'h', 'H' -> hint();
            case 'b', 'B' -> effects.add(new Effect.OpenBook(exercise));
            case 's', 'S' -> question = Question.SOLUTION;
            case 'l', 'L' -> list();
            case 'j', 'J' -> effects.add(new Effect.OpenShell(exercise));
            case 'r', 'R' -> reset();
            case 'n', 'N' -> next().ifPresentOrElse(this::attend, () -> note = "Everything is solved. l shows it all.");
            case 'p', 'P' -> previous().ifPresentOrElse(this::attend, () -> note = "This is the first exercise.");
            case 't', 'T', 'g', 'G' -> judge();
            case '?' -> turn(Page.HELP);
            case 'q', 'Q' -> effects.add(new Effect.Quit());
            case Keys.ESCAPE, Keys.ENTER -> turn(Page.VERDICT);
            case Keys.SUSPEND -> note = "Ctrl-Z does nothing here. q ends it, and ./workbook comes back to this place.";
            default ->
                note = Character.isValidCodePoint(code) && code > ' '
                        ? "The key " + Character.toString(code) + " does nothing here; ? shows those that do."
                        : "";
        }
    }

    private void answer(int code) {
        Question asked = question;
        question = null;
        note = "";
        if (code == 'y' || code == 'Y') {
            switch (asked) {
                case SOLUTION -> turn(Page.SOLUTION);
                case RESET -> effects.add(new Effect.Reset(exercise));
            }
        } else {
            note = asked.declined();
        }
    }

    private boolean scrolls(int code) {
        int step =
                switch (code) {
                    case ' ', Keys.PAGE_DOWN -> Screen.PAGE;
                    case Keys.PAGE_UP -> -Screen.PAGE;
                    case Keys.DOWN -> 1;
                    case Keys.UP -> -1;
                    default -> 0;
                };
        if (step != 0 && page != Page.LIST) {
            scroll = Math.max(0, scroll + step);
        }
        return step != 0 && page != Page.LIST;
    }

    /** Keys of the list; false if the key means what it means elsewhere. */
    private boolean choose(int code) {
        Cursor.Taken taken = cursor.take(code, facts.exercises());
        note = taken.taken() ? cursor.words(facts.exercises()) : note;
        taken.chosen().ifPresent(this::attend);
        return taken.taken();
    }

    private void hint() {
        int last = exercise.hints().size();
        int shown = facts.hints(exercise);
        hint = Math.clamp(page == Page.HINTS ? hint + 1 : shown, 1, last);
        effects.add(new Effect.Hinted(exercise, Math.max(hint, shown)));
        turn(Page.HINTS);
    }

    private void reset() {
        if (facts.isStub(exercise)) {
            note = "There is nothing to reset: " + exercise.className() + ".java is the stub still, as it came.";
        } else {
            question = Question.RESET;
        }
    }

    private void list() {
        turn(Page.LIST);
        cursor.standOn(facts.exercises().indexOf(exercise));
    }

    private void turn(Page other) {
        page = other;
        scroll = 0;
    }

    private void attend(Exercise other) {
        exercise = other;
        run = null;
        before = null;
        hint = 0;
        note = "";
        turn(Page.VERDICT);
        effects.add(new Effect.Attend(other));
        judge();
    }

    private void judge() {
        judging = true;
        waited = 0;
        ticket++;
        effects.add(new Effect.Judge(ticket, exercise));
    }

    /** The next in the book that is not solved; behind the last one, from the beginning. */
    Optional<Exercise> next() {
        List<Exercise> all = facts.exercises();
        int here = all.indexOf(exercise);
        for (int i = 1; i < all.size(); i++) {
            Exercise other = all.get((here + i) % all.size());
            if (facts.state(other) != State.SOLVED) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    private Optional<Exercise> previous() {
        int here = facts.exercises().indexOf(exercise);
        return here > 0 ? Optional.of(facts.exercises().get(here - 1)) : Optional.empty();
    }

    /** What a {@link Screen} shows. */
    View view() {
        return new View(exercise, page, question, run, before, judging, waited, hint, cursor.place(), scroll, note);
    }

    /** The last verdict may scroll no further than its end. */
    void scrolledTo(int line) {
        scroll = line;
    }
}
