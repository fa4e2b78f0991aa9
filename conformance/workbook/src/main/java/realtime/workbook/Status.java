package realtime.workbook;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import realtime.workbook.chapter.Exercise;
import realtime.workbook.console.Console;
import realtime.workbook.console.Wrap;
import realtime.workbook.progress.Progress;
import realtime.workbook.progress.State;

/** Where the learner stands: the first exercise that is not solved; starred ones come last. */
record Status(House house, Console console) {
    private static final int WIDTH = 96;

    Optional<Exercise> next() {
        Progress progress = Progress.of(house);
        return house.catalogue().exercises().stream()
                .filter(exercise -> progress.state(exercise) != State.SOLVED)
                .min(Comparator.comparing(Exercise::starred));
    }

    void print() {
        List<Exercise> all = house.catalogue().exercises();
        Progress progress = Progress.of(house);
        long solved = all.stream()
                .filter(exercise -> progress.state(exercise) == State.SOLVED)
                .count();
        console.say(
                console.bold("101 Switching Protocols") + " · " + solved + " of " + all.size() + " exercises solved");
        console.say();
        progress.damage().ifPresent(sentence -> {
            Wrap.words(sentence, WIDTH).forEach(console::say);
            console.say();
        });
        Optional<Exercise> next = next();
        if (next.isPresent()) {
            print(next.get(), progress);
        } else {
            console.say(all.isEmpty() ? "There are no exercises yet." : "Everything is solved.");
        }
        console.say("  book    " + BookPages.address(house, next) + "   (./workbook read serves and opens it)");
    }

    private void print(Exercise exercise, Progress progress) {
        console.say(console.bold(exercise.id() + "  " + exercise.title()) + (exercise.starred() ? " ★" : "")
                + "   about " + exercise.minutes() + " min");
        console.say("  state   " + progress.state(exercise).words());
        console.say("  file    " + house.name(house.exercises().resolve(exercise.sourcePath())) + ":"
                + progress.line(exercise));
        console.say("  grade   ./workbook grade " + exercise.id());
        console.say("  hint    ./workbook hint " + exercise.id());
    }
}
