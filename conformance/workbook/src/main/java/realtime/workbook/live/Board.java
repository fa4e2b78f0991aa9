package realtime.workbook.live;

import com.google.gson.Gson;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import realtime.workbook.House;
import realtime.workbook.chapter.ChapterException;
import realtime.workbook.chapter.Exercise;
import realtime.workbook.progress.Progress;
import realtime.workbook.progress.State;

/** How all exercises stand, as the cards of the book show it. Whoever listens is told the whole of it, and only the newest. */
final class Board {
    /**
     * A card.
     *
     * @param id the exercise
     * @param state a word for the style sheet
     * @param words for people
     * @param file absolute
     * @param line from 1
     * @param told what the last verdict said, if it was reached here; empty: nothing
     */
    record Card(String id, String state, String words, String file, int line, String told) {}

    /**
     * A state of the board.
     *
     * @param number grows with every change
     * @param json an object with an array {@code cards}
     */
    record Posting(long number, String json) {}

    private final House house;
    private final List<Exercise> exercises;
    private final Map<String, String> told = new HashMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private String judged = "";
    private Posting posting = new Posting(0, "");

    Board(House house) {
        this.house = house;
        this.exercises = house.catalogue().exercises();
        refresh();
    }

    /** An exercise is being judged; empty: none is any more. */
    void judging(String id) {
        lock.lock();
        try {
            judged = id;
        } finally {
            lock.unlock();
        }
        refresh();
    }

    /** What a verdict said; it stays until the exercise is saved again. */
    void told(String id, String text) {
        lock.lock();
        try {
            told.put(id, text);
        } finally {
            lock.unlock();
        }
    }

    /** An exercise was saved: what a verdict said of it before counts no more. */
    void forget(String id) {
        lock.lock();
        try {
            told.remove(id);
        } finally {
            lock.unlock();
        }
    }

    /** The exercises of the book as they were when it began to be served. */
    List<Exercise> exercises() {
        return exercises;
    }

    /** Looks at the files once more, and wakes those who wait if anything is different. */
    void refresh() {
        lock.lock();
        try {
            Progress progress = Progress.of(house);
            List<Card> cards = new ArrayList<>();
            for (Exercise exercise : exercises) {
                cards.add(card(exercise, progress));
            }
            String json = new Gson().toJson(Map.of("cards", cards));
            if (!json.equals(posting.json())) {
                posting = new Posting(posting.number() + 1, json);
                changed.signalAll();
            }
        } catch (UncheckedIOException | ChapterException e) {
            // a file is just being written: what was posted last holds until the next look
        } finally {
            lock.unlock();
        }
    }

    private Card card(Exercise exercise, Progress progress) {
        State state = progress.state(exercise);
        boolean busy = exercise.id().equals(judged);
        boolean open = state == State.WRONG || state == State.BEGUN; // begun: it could not be judged
        String said = open ? told.getOrDefault(exercise.id(), "") : "";
        return new Card(
                exercise.id(),
                busy ? "judging" : state.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                busy ? "judging what you saved …" : state.words(),
                house.exercises().resolve(exercise.sourcePath()).toString(),
                progress.line(exercise),
                said);
    }

    /** The newest posting, as soon as it is another than number {@code seen}; after so many milliseconds in any case. */
    Posting next(long seen, long millis) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = TimeUnit.MILLISECONDS.toNanos(millis);
            while (posting.number() == seen && left > 0) {
                left = changed.awaitNanos(left);
            }
            return posting;
        } finally {
            lock.unlock();
        }
    }
}
