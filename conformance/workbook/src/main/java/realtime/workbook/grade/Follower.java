package realtime.workbook.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import realtime.conformance.run.Result;
import realtime.workbook.chapter.Exercise;

/** Makes grades of a child's notes, and blames the exercise in progress when there are no more. */
final class Follower implements Consumer<Note> {
    private final ChildProcess child;
    private final List<Prepared> rest;
    private final Consumer<Graded> listener;
    private final List<Result> results = new ArrayList<>();
    private String property = "";
    private String blame = "";
    private boolean done;

    Follower(ChildProcess child, List<Prepared> exercises, Consumer<Graded> listener) {
        this.child = child;
        this.rest = new ArrayList<>(exercises);
        this.listener = listener;
    }

    @Override
    public void accept(Note note) {
        switch (note.kind()) {
            case EXERCISE -> {
                results.clear();
                property = "the first property";
            }
            case PROPERTY -> property = note.text();
            case RESULT ->
                results.add(note.result().result(Graded.id(rest.getFirst().exercise())));
            case STUCK -> blame = Blame.stuck(note.text(), property);
            case EXIT -> blame = Blame.exit(note.text());
            case THREADS -> blame = Blame.threads(note.text());
            case CROWD -> blame = Blame.crowd(note.text());
            case DEADLOCK -> blame = Blame.deadlock(note.text());
            case DONE -> done();
            case END -> {}
        }
    }

    private void done() {
        Exercise exercise = rest.removeFirst().exercise();
        String output = child.output(exercise.id());
        listener.accept(
                results.isEmpty()
                        ? Graded.trouble(exercise, results, "Its test class has no property that could be run.", output)
                        : new Graded(exercise, results, output));
        results.clear();
        property = "";
        done = true;
    }

    /** The child has ended: answers the exercises that are still to be run, which another child must do. */
    List<Prepared> finish(ChildProcess.End end) {
        boolean between = done && property.isEmpty() && blame.isEmpty() && end == ChildProcess.End.EARLY;
        if (end != ChildProcess.End.DONE && !rest.isEmpty() && !between) {
            Exercise exercise = rest.removeFirst().exercise();
            String sentence = blame.isEmpty() ? Blame.end(end, child.status()) : blame;
            listener.accept(Graded.trouble(exercise, results, sentence, child.output(exercise.id())));
        }
        return rest;
    }
}
