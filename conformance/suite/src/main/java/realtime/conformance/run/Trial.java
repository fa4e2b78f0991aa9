package realtime.conformance.run;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import realtime.conformance.Drawing;
import realtime.conformance.Role;
import realtime.conformance.Unsupported;
import realtime.conformance.Violation;
import realtime.wire.Bytes;

/**
 * The property that runs now: what its body and the hooks tell each other. Properties run one behind the other, so there is
 * one at a time.
 */
public final class Trial {
    private static volatile Trial current = new Trial("none", List.of(), Optional.empty(), Settings.DEFAULT);
    private static final AtomicLong COUNTER = new AtomicLong();
    private static volatile long running;
    private static volatile Thread thread = Thread.currentThread();

    private final String property;
    private final List<String> requirements;
    private final Optional<Role> role;
    private final Settings settings;
    private final Set<String> lenient = new LinkedHashSet<>();
    private final Set<String> done = new LinkedHashSet<>();
    private final List<Runnable> afterwards = new ArrayList<>();
    private final Set<Departure> shown = new LinkedHashSet<>();
    private final long start = System.nanoTime();
    private int departures;
    private int tries;
    private int skipped;
    private boolean todo;
    private boolean ended;
    private Unsupported unsupported;
    private Supplier<Drawing> last;

    private Trial(String property, List<String> requirements, Optional<Role> role, Settings settings) {
        this.property = property;
        this.requirements = requirements;
        this.role = role;
        this.settings = settings;
    }

    /** The one that runs now. */
    public static Trial current() {
        return current;
    }

    static Trial begin(String property, List<String> requirements, Optional<Role> role, Settings settings) {
        current = new Trial(property, requirements, role, settings);
        return current;
    }

    /** Its name: {@code HostProperties.aHandshakeWithoutHostIsRefused}. */
    public String property() {
        return property;
    }

    /** The requirement that it is meant for. */
    public String requirement() {
        return requirements.isEmpty() ? "" : requirements.getFirst();
    }

    List<String> requirements() {
        return requirements;
    }

    /** Whether what it sends is a request to a server, which a well-known server can be asked as well. */
    boolean judgesAServer() {
        return role.equals(Optional.of(Role.SERVER));
    }

    Settings settings() {
        return settings;
    }

    /** Whether somebody known is asked what he does with a counterexample. */
    public boolean asksWitness() {
        return settings.witness();
    }

    /** Runs {@code action} at the first call with this name within the property. */
    public void once(String name, Runnable action) {
        if (done.add(name)) {
            action.run();
        }
    }

    /** Whether {@link #once} was called with this name. */
    public boolean has(String name) {
        return done.contains(name);
    }

    /** Runs {@code action} when all tries are done and none has failed. */
    public void afterwards(Runnable action) {
        afterwards.add(action);
    }

    /** Notes that the subject's own choices left nothing to judge in this try; if they do in every try, it is not judged. */
    public void skip(Unsupported why) {
        skipped++;
        once(
                "skip",
                () -> afterwards(() -> {
                    if (skipped == tries) {
                        throw why;
                    }
                }));
    }

    /** Notes how to draw the conversation that has just taken place. */
    public void talked(Supplier<Drawing> drawing) {
        last = drawing;
    }

    /** The conversation before this one, if there was one in this property. */
    public Optional<Drawing> talkedBefore() {
        return Optional.ofNullable(last).map(Supplier::get);
    }

    /** Notes that the subject did what is allowed but not best. */
    public void lenient(String words) {
        lenient.add(words);
    }

    Set<String> lenientNotes() {
        return lenient;
    }

    /**
     * A violation: thrown, unless a listed departure of the subject accounts for it.
     *
     * @param violation what is broken
     * @param outcome what the subject did, in the words of a departures file
     */
    public void violated(Violation violation, String outcome) {
        violated(violation, outcome, violation.drawing().octets());
    }

    /** The same; {@code octets} are what a departures file holds, where that is not what the drawing shows. */
    public void violated(Violation violation, String outcome, Bytes octets) {
        Optional<Departure> known = settings.departures().find(property, violation.requirement(), outcome);
        if (known.isEmpty() && settings.recorder().isEmpty()) {
            throw violation;
        }
        departures++;
        if (known.isEmpty() && done.add(violation.requirement() + outcome)) {
            String reason = violation.drawing().remark();
            settings.recorder()
                    .get()
                    .accept(new Departure(property, violation.requirement(), octets.toString(), outcome, reason));
        }
        known.filter(one -> Bytes.hex(one.request()).equals(octets)).ifPresent(shown::add);
    }

    /** The listed departures of this property whose very octets no try has shown again. */
    List<Departure> vanished() {
        return settings.departures().of(property).stream()
                .filter(one -> !shown.contains(one))
                .toList();
    }

    int departures() {
        return departures;
    }

    void finish() {
        work();
        try {
            afterwards.forEach(Runnable::run);
        } finally {
            rest();
        }
    }

    void beginTry() {
        tries++;
        work();
    }

    void endTry() {
        rest();
    }

    private static void work() {
        thread = Thread.currentThread();
        running = COUNTER.incrementAndGet();
    }

    private static void rest() {
        running = 0;
    }

    /** One more check of a loop within a try: it counts, and is watched, like a try of its own. */
    public void beginCheck() {
        beginTry();
    }

    int tries() {
        return tries;
    }

    /** From now on random tries are skipped: ordered examples go on. */
    public void end() {
        ended = true;
    }

    boolean hasEnded() {
        return ended || todo;
    }

    void markUnsupported(Unsupported why) {
        unsupported = why;
    }

    Optional<Unsupported> unsupported() {
        return Optional.ofNullable(unsupported);
    }

    void markTodo() {
        todo = true;
    }

    boolean isTodo() {
        return todo;
    }

    long millis() {
        return (System.nanoTime() - start) / 1_000_000;
    }

    /** For watchdogs: the number of the try that runs now, another one for each try; 0 while none runs. */
    public static long running() {
        return running;
    }

    /** The thread that runs the tries. */
    public static Thread thread() {
        return thread;
    }
}
