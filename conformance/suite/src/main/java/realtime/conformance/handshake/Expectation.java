package realtime.conformance.handshake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import realtime.conformance.driver.Outcome;

/** The outcomes that a standard accepts: strict ones, and lenient ones that are allowed but not best. */
final class Expectation {
    /** A handshake that succeeds, with everything that belongs to it. */
    static final Expectation OPENS = of("a 101 that opens", Expectation::opens);
    /** Refused with a 4xx. */
    static final Expectation REFUSED = of("an HTTP error (4xx)", Expectation::clientError);
    /** Refused with 400. */
    static final Expectation BAD_REQUEST =
            of("HTTP 400", status(400)).orLenient("another 4xx", Expectation::clientError);
    /** Not upgraded, answered in HTTP's words: README of the catalogue, D-15. */
    static final Expectation NOT_UPGRADED = of(
                    "HTTP 200, 400, 404, 405, 426 or 501", status(200, 400, 404, 405, 426, 501))
            .orLenient("another 4xx", Expectation::clientError);

    private record Choice(boolean strict, String words, Predicate<Seen> fits) {}

    private final List<Choice> choices;
    private final List<String> fields;

    private Expectation(List<Choice> choices, List<String> fields) {
        this.choices = choices;
        this.fields = fields;
    }

    static Expectation of(String words, Predicate<Seen> fits) {
        return new Expectation(List.of(new Choice(true, words, fits)), List.of());
    }

    /** The same; these fields of the answer matter, and are told with it. */
    Expectation about(String... names) {
        return new Expectation(choices, List.of(names));
    }

    Expectation or(String words, Predicate<Seen> fits) {
        return plus(new Choice(true, words, fits));
    }

    Expectation orLenient(String words, Predicate<Seen> fits) {
        return plus(new Choice(false, words, fits));
    }

    private Expectation plus(Choice choice) {
        List<Choice> more = new ArrayList<>(choices);
        more.add(choice);
        return new Expectation(more, fields);
    }

    /** Whether one of the choices fits; empty: none; true: strictly. */
    Optional<Boolean> judge(Seen seen) {
        return choices.stream()
                .filter(choice -> choice.fits().test(seen))
                .findFirst()
                .map(Choice::strict);
    }

    /** Whether the outcome is allowed at all. */
    boolean accepts(Seen seen) {
        return judge(seen).isPresent();
    }

    /** What is allowed, in words. */
    String words() {
        return choices.stream()
                .map(choice -> choice.strict() ? choice.words() : choice.words() + " (tolerated)")
                .collect(Collectors.joining(", or "));
    }

    /** The fields that matter, in the answer's words, or that they are missing: to be put behind its status. */
    String told(Seen seen) {
        return seen.outcome() instanceof Outcome.Answer answer
                ? fields.stream()
                        .map(name -> told(name, answer.head().fields().all(name)))
                        .collect(Collectors.joining())
                : "";
    }

    private static String told(String name, List<String> values) {
        return values.isEmpty()
                ? ", without " + name
                : values.stream().map(value -> ", with " + name + ": " + value).collect(Collectors.joining());
    }

    static Predicate<Seen> status(Integer... statuses) {
        return seen -> Set.of(statuses).contains(seen.status());
    }

    static boolean clientError(Seen seen) {
        return seen.status() >= 400 && seen.status() <= 499;
    }

    static boolean opens(Seen seen) {
        return Opening.fault(seen).isEmpty();
    }

    static boolean closed(Seen seen) {
        return seen.outcome() instanceof Outcome.Closed closed
                && closed.received().isEmpty();
    }
}
