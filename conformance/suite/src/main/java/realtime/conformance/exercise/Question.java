package realtime.conformance.exercise;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import realtime.conformance.Drawing;
import realtime.conformance.Violation;
import realtime.conformance.run.Thrown;
import realtime.conformance.run.Trial;
import realtime.wire.Bytes;

/**
 * What a piece of code is asked, and the judgement of its answer: given, expected, yours, and the sentence that was broken.
 *
 * @param given what the code is given, for a person
 * @param requirement what a wrong answer breaks; empty: what the property is meant for
 * @param label {@link Drawing#TASK} or {@link Drawing#TASK_ALONE}
 * @param sentence the sentence of the task, as it stands in the contract's Javadoc; empty: the standard's rule says it all
 * @param octets the octets among what is given, for reports; perhaps none
 */
public record Question(String given, String requirement, String label, String sentence, Bytes octets) {
    /** A body that may throw what it likes. */
    @FunctionalInterface
    public interface Body<T> {
        T run() throws Exception;
    }

    /** A text that is shown as it is. */
    public record Told(String text) {
        @Override
        public String toString() {
            return text;
        }
    }

    public static Question of(String given) {
        return of(given, Bytes.EMPTY);
    }

    /** The same; {@code octets} are what {@code given} shows. */
    public static Question of(String given, Bytes octets) {
        return new Question(given, "", Drawing.TASK, "", octets);
    }

    /** The same; {@code more} is the sentence of the task that says more precisely what the standard's rule says. */
    public Question task(String more) {
        return new Question(given, requirement, Drawing.TASK, more, octets);
    }

    /** The same; {@code all} is a sentence of the task that is shown instead of a rule. */
    public Question taskAlone(String all) {
        return new Question(given, requirement, Drawing.TASK_ALONE, all, octets);
    }

    /** The same, about another requirement than the property's first. */
    public Question breaking(String id) {
        return new Question(given, id, label, sentence, octets);
    }

    /** The subject must return {@code expected}. */
    public void same(Object expected, Object actual) {
        same(expected, actual, Optional.empty());
    }

    /** The subject must return {@code expected}; {@code guess} says what the wrong answer looks like. */
    public void same(Object expected, Object actual, Optional<String> guess) {
        if (!Objects.equals(expected, actual)) {
            Drawing plain = drawing(Answers.show(expected), Answers.show(actual));
            Drawing drawing = Differences.of(expected, actual)
                    .map(text -> plain.row("differs in", text))
                    .orElse(plain);
            throw violation(
                    guess.map(text -> drawing.row("it looks as if", text)).orElse(drawing));
        }
    }

    /**
     * For loops: the body must return {@code expected}; the question is put into words only if it does not. Each
     * call counts as a try.
     *
     * @param expected compared with {@code equals}
     */
    public static void quick(Object expected, Body<?> body, Supplier<Question> words) {
        quick(expected, body, words, yours -> Optional.empty());
    }

    /** The same; {@code guess} says what a wrong answer looks like. */
    public static void quick(
            Object expected, Body<?> body, Supplier<Question> words, Function<Object, Optional<String>> guess) {
        Trial.current().beginCheck();
        Object actual;
        try {
            actual = body.run();
        } catch (Violation e) {
            throw e;
        } catch (Exception | Error e) {
            throw words.get().threw(Answers.show(expected), e);
        }
        if (!expected.equals(actual)) {
            words.get().same(expected, actual, guess.apply(actual));
        }
    }

    /** What was returned must be acceptable. */
    public void holds(boolean acceptable, String expected, Object actual) {
        if (!acceptable) {
            throw violation(drawing(expected, Answers.show(actual)));
        }
    }

    /** What was returned is wrong; {@code differences} says where. */
    public void differ(String expected, String actual, String differences) {
        throw violation(drawing(expected, actual).row("differs in", differences));
    }

    /** The body must throw {@code type}. */
    public void rejects(Class<? extends Exception> type, Body<?> body) {
        rejects(type, "", body);
    }

    /** The same; {@code why} says for what reason. */
    public void rejects(Class<? extends Exception> type, String why, Body<?> body) {
        String name = type.getSimpleName();
        String expected =
                ("AEIOU".indexOf(name.charAt(0)) < 0 ? "a " : "an ") + name + (why.isEmpty() ? "" : ": " + why);
        Object returned;
        try {
            returned = body.run();
        } catch (Violation e) {
            throw e;
        } catch (Exception | Error e) {
            if (!type.isInstance(e)) {
                throw violation(drawing(expected, Thrown.words(e)));
            }
            return;
        }
        throw violation(drawing(expected, Answers.show(returned)));
    }

    /** What the body returns; an exception is a violation. */
    public <T> T returned(String expected, Body<T> body) {
        try {
            return body.run();
        } catch (Violation e) {
            throw e;
        } catch (Exception | Error e) {
            throw threw(expected, e);
        }
    }

    /** The body threw {@code e} where {@code expected} was asked for. */
    public Violation threw(String expected, Throwable e) {
        return violation(drawing(expected, Thrown.words(e)));
    }

    private Drawing drawing(String expected, String yours) {
        return new Drawing("The answer is not the one that is asked for", octets, -1, "", List.of())
                .row(Drawing.GIVEN, given)
                .row("expected", expected)
                .row("yours", yours);
    }

    /** With the sentence that was broken. */
    public Violation violation(Drawing drawing) {
        String broken = requirement.isEmpty() ? Trial.current().requirement() : requirement;
        return new Violation(broken, sentence.isEmpty() ? drawing : drawing.row(label, sentence));
    }
}
