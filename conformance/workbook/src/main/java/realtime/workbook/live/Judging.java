package realtime.workbook.live;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import realtime.workbook.House;
import realtime.workbook.chapter.Exercise;
import realtime.workbook.grade.GradeLines;
import realtime.workbook.grade.Graded;
import realtime.workbook.grade.Grader;
import realtime.workbook.grade.Sources;
import realtime.workbook.progress.Progress;
import realtime.workbook.progress.Seat;
import realtime.workbook.watch.Lookout;

/** Judges what is saved, one exercise after the other, unless the learner's screen does so already. */
final class Judging implements Closeable {
    private final House house;
    private final Board board;
    private final BlockingQueue<Exercise> waiting = new LinkedBlockingQueue<>();
    private final Lookout lookout;
    private final Thread thread;

    Judging(House house, Board board) {
        this.house = house;
        this.board = board;
        this.lookout = new Lookout(this::files, true, this::saved);
        this.thread = Thread.ofPlatform().daemon().name("judging").start(this::judge);
    }

    private Lookout.Watched files() {
        List<Path> files = new ArrayList<>();
        board.exercises().forEach(one -> files.add(file(one)));
        files.add(house.scratch().resolve("progress.txt")); // somebody else's verdicts
        return new Lookout.Watched("the whole book", files);
    }

    private Path file(Exercise exercise) {
        return house.exercises().resolve(exercise.sourcePath());
    }

    private void saved(Set<Path> changed) {
        List<Exercise> saved = board.exercises().stream()
                .filter(one -> changed.contains(file(one)))
                .toList();
        saved.forEach(one -> board.forget(one.id()));
        board.refresh();
        saved.stream().filter(one -> !waiting.contains(one)).forEach(waiting::add);
    }

    private void judge() {
        try {
            while (true) {
                Exercise exercise = waiting.take();
                Optional<Seat> seat = Seat.take(house);
                if (seat.isPresent()) {
                    try (Seat held = seat.get()) {
                        judge(exercise);
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // it was closed
        }
    }

    /** Whatever goes wrong with one exercise, the next one is judged. */
    private void judge(Exercise exercise) {
        board.judging(exercise.id());
        try {
            Progress progress = Progress.of(house);
            String text = progress.text(exercise);
            Sources sources = new Sources(house.exercises(), house.exerciseTests());
            Graded graded = new Grader(sources, Grader.TRIES, Grader.SEED, house::name)
                    .grade(List.of(exercise), one -> {})
                    .getFirst();
            progress.graded(exercise, text, graded.isSolved());
            board.told(exercise.id(), words(graded));
        } catch (RuntimeException | Error e) { // a file is just being written, or gone; no memory is left …
            String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            board.told(exercise.id(), "It could not be judged: " + why);
        } finally {
            board.judging("");
        }
    }

    private static String words(Graded graded) {
        return GradeLines.plain(graded)
                .lines()
                .skip(1)
                .reduce("", (all, line) -> all + line + "\n")
                .stripIndent()
                .strip();
    }

    @Override
    public void close() {
        lookout.close();
        thread.interrupt();
    }
}
