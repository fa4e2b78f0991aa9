package realtime.workbook.watch;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import realtime.workbook.House;
import realtime.workbook.chapter.Catalogue;
import realtime.workbook.chapter.Exercise;
import realtime.workbook.console.Console;
import realtime.workbook.grade.Graded;
import realtime.workbook.grade.Judge;
import realtime.workbook.grade.Sources;
import realtime.workbook.progress.Progress;

/** Brings a desk its events, one after the other, and carries out what it asks for. */
public final class Loop implements AutoCloseable {
    private static final long TICK_MILLIS = 1_000;

    private final House house;
    private final HouseFacts facts;
    private final Places places;
    private final Face face;
    private final Helper helper;
    private final Judge judge;
    private final Screen screen;
    private final Desk desk;
    private final Lookout lookout;
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final ExecutorService judging = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("judging").factory());
    private volatile Exercise exercise;
    private volatile int ticket;
    private long begun;
    private boolean ended;

    /**
     * @param first the exercise to begin with
     * @param style for colours
     */
    public Loop(House house, Exercise first, Face face, Helper helper, Console style) {
        this(house, first, face, helper, style, Double.parseDouble(System.getProperty("realtime.patience", "1")));
    }

    /** The same; {@code patience} is the factor of all time limits of what is judged. */
    Loop(House house, Exercise first, Face face, Helper helper, Console style, double patience) {
        Catalogue catalogue = house.catalogue();
        this.house = house;
        this.facts = new HouseFacts(house, catalogue);
        this.places = new Places(house, catalogue);
        this.face = face;
        this.helper = helper;
        this.judge = new Judge(new Sources(house.exercises(), house.exerciseTests()), house::name, patience);
        this.exercise = first;
        this.screen = new Screen(facts, style);
        this.desk = new Desk(facts, first);
        this.lookout = new Lookout(this::watched, true, this::saved);
    }

    /** What the screen is about. */
    public Exercise exercise() {
        return exercise;
    }

    /** A key was pressed, in any thread. */
    public void key(int code) {
        events.add(new Event.Key(code));
    }

    /** The window has another size. */
    public void resized() {
        events.add(new Event.Resized());
    }

    private Lookout.Watched watched() {
        Exercise here = exercise;
        return new Lookout.Watched(here.id(), places.around(here));
    }

    private void saved(Set<Path> files) {
        Exercise here = exercise;
        boolean matters = files.stream().anyMatch(file -> places.matters(file, here));
        events.add(
                matters
                        ? new Event.Saved()
                        : new Event.SavedElsewhere(files.stream()
                                .flatMap(file -> places.of(file).stream())
                                .toList()));
    }

    /** Runs until somebody quits; each key that is taken releases {@code onKey}. */
    public void run(Runnable onKey) throws InterruptedException {
        desk.begin().forEach(this::carryOut);
        while (!ended) {
            face.show(screen.lines(desk, face.width(), face.height()));
            Event event = next();
            if (event instanceof Event.Saved || event instanceof Event.Judged) {
                facts.refresh().ifPresent(this::tell);
            }
            desk.on(event).forEach(this::carryOut);
            if (event instanceof Event.Key && !ended) {
                onKey.run();
            }
        }
    }

    private Event next() throws InterruptedException {
        while (true) {
            Event event = events.poll(TICK_MILLIS, TimeUnit.MILLISECONDS);
            if (event != null) {
                return event;
            }
            if (desk.view().judging()) {
                return new Event.Waiting((System.nanoTime() - begun) / 1_000_000_000);
            }
        }
    }

    private void carryOut(Effect effect) {
        switch (effect) {
            case Effect.Attend(Exercise other) -> exercise = other;
            case Effect.Judge(int number, Exercise one) -> judge(number, one);
            case Effect.Hinted(Exercise one, int number) -> facts.progress().hinted(one, number);
            case Effect.OpenBook(Exercise one) -> openBook(one);
            case Effect.OpenShell(Exercise one) -> face.lend(() -> tell(helper.openShell(one)));
            case Effect.Reset(Exercise one) -> tell(helper.reset(one));
            case Effect.Quit quit -> ended = true;
        }
    }

    private void openBook(Exercise one) {
        if (helper.isBookReady()) {
            tell(helper.openBook(one));
        } else {
            face.lend(() -> tell(helper.openBook(one)));
        }
    }

    private void tell(String sentence) {
        events.add(new Event.Told(sentence));
    }

    private void judge(int number, Exercise one) {
        ticket = number;
        begun = System.nanoTime();
        judge.cancel();
        judging.submit(() -> {
            if (number == ticket) {
                long start = System.nanoTime();
                Graded graded = verdict(number, one);
                long millis = (System.nanoTime() - start) / 1_000_000;
                events.add(new Event.Judged(number, graded, millis, LocalTime.now()));
                judge.warm();
            }
        });
    }

    /** Whatever goes wrong within the tool is told as well: the screen goes on. */
    private Graded verdict(int number, Exercise one) {
        try {
            Progress progress = Progress.of(house);
            String text = progress.text(one);
            Graded graded = judge.judge(one);
            if (number == ticket) {
                progress.graded(one, text, graded.isSolved());
            }
            return graded;
        } catch (RuntimeException | Error e) {
            String why = Objects.requireNonNullElse(e.getMessage(), e.toString());
            return Graded.trouble(one, List.of(), "The tool could not judge it: " + why, "");
        }
    }

    /** What to say in the end: where the learner is. */
    public List<String> farewell() {
        return List.of(exercise.id() + "  " + exercise.title() + ": "
                + facts.state(exercise).words() + ". ./workbook goes on from here.");
    }

    @Override
    public void close() {
        lookout.close();
        judging.shutdownNow();
        judge.close();
    }
}
