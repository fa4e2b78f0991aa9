package realtime.conformance.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a peer may do: a set of acceptable outcomes, strict ones and tolerated ones. */
public final class Expected {
    private record Choice(boolean strict, String words, Predicate<Heard> fits) {}

    private final boolean negative;
    private final List<Choice> choices;
    private final Optional<String> rule;

    private Expected(boolean negative, List<Choice> choices) {
        this(negative, choices, Optional.empty());
    }

    private Expected(boolean negative, List<Choice> choices, Optional<String> rule) {
        this.negative = negative;
        this.choices = List.copyOf(choices);
        this.rule = rule;
    }

    /** The same for a try that is about this requirement, whatever the property is meant for. */
    public Expected ruled(String requirement) {
        return new Expected(negative, choices, Optional.of(requirement));
    }

    /** One acceptable outcome. */
    public static Expected of(String words, Predicate<Heard> fits) {
        return new Expected(false, List.of(new Choice(true, words, fits)));
    }

    /** The echo of these messages, in their order and nothing else; the connection stays open. */
    public static Expected echo(Said... messages) {
        List<Said> all = List.of(messages);
        String words = all.stream().limit(4).map(Said::words).collect(Collectors.joining(", "));
        String more = all.size() > 4 ? " and " + (all.size() - 4) + " more" : "";
        return of(
                "the echo: " + words + more,
                heard -> heard.end() == End.OPEN
                        && (heard.messages().equals(all)
                                || !heard.echoes() && heard.messages().isEmpty()));
    }

    /**
     * The connection fails: a Close with one of {@code codes}, then the end, and no answer to anything behind the fault. An end
     * without Close, and another legal code, are tolerated (RFC 6455 section 7.1.7).
     */
    public static Expected fails(Integer... codes) {
        Set<Integer> right = Set.of(codes);
        String words = Arrays.stream(codes).sorted().map(String::valueOf).collect(Collectors.joining(" or "));
        Predicate<Heard> over = heard -> heard.end().isClosed() && !heard.answered();
        return new Expected(
                true,
                List.of(
                        new Choice(
                                true,
                                "Close " + words + ", then the end of TCP",
                                over.and(heard -> right.contains(heard.closeCode()))),
                        new Choice(false, "the end of TCP alone", over.and(heard -> heard.close()
                                .isEmpty())),
                        new Choice(false, "another close code", over.and(heard -> isLegal(heard.closeCode())))));
    }

    /** A code that a Close may carry (RFC 6455 section 7.4). */
    public static boolean isLegal(int code) {
        return code >= 1000 && code <= 1003
                || code >= 1005 && code <= 1014 && code != 1006
                || code >= 3000 && code <= 4999;
    }

    /** The same for something that the peer must not go along with: it must do well before. */
    public Expected negative() {
        return new Expected(true, choices, rule);
    }

    /** Another strict outcome. */
    public Expected or(String words, Predicate<Heard> fits) {
        return plus(new Choice(true, words, fits));
    }

    /** Another outcome that is tolerated. */
    public Expected orLenient(String words, Predicate<Heard> fits) {
        return plus(new Choice(false, words, fits));
    }

    /** The same, where each outcome must fit {@code more} as well. */
    public Expected and(String words, Predicate<Heard> more) {
        List<Choice> both = choices.stream()
                .map(choice -> new Choice(
                        choice.strict(),
                        choice.words() + " (" + words + ")",
                        choice.fits().and(more)))
                .toList();
        return new Expected(negative, both, rule);
    }

    private Expected plus(Choice choice) {
        List<Choice> more = new ArrayList<>(choices);
        more.add(choice);
        return new Expected(negative, more, rule);
    }

    /** The same behind messages that were answered rightly. */
    public Expected after(Said... messages) {
        List<Said> before = List.of(messages);
        List<Choice> later = choices.stream()
                .map(choice -> new Choice(
                        choice.strict(),
                        choice.words(),
                        heard -> heard.begins(before) && choice.fits().test(heard.without(before))))
                .toList();
        return new Expected(negative, later, rule);
    }

    /** Whether the outcome is allowed at all. */
    public boolean accepts(Heard heard) {
        return judge(heard).isPresent();
    }

    boolean isNegative() {
        return negative;
    }

    /** Whether one of the choices fits; empty: none; true: strictly. */
    Optional<Boolean> judge(Heard heard) {
        return choices.stream()
                .filter(choice -> choice.fits().test(heard))
                .findFirst()
                .map(Choice::strict);
    }

    /** The rule that a failed expectation broke, where it is not the property's own. */
    Optional<String> blame(Heard heard) {
        boolean failed = negative && heard.closeCode() > 0;
        if (failed && !heard.end().isClosed()) { // it said that it failed, and kept the connection
            return Optional.of("WS-FAIL-001");
        }
        return failed && heard.sentinel() ? Optional.of("WS-FAIL-003") : rule;
    }

    /** What is allowed, in words. */
    String words() {
        return choices.stream()
                .map(choice -> choice.strict() ? choice.words() : choice.words() + " (tolerated)")
                .collect(Collectors.joining(", or "));
    }
}
