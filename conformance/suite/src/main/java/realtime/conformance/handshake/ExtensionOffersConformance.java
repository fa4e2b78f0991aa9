package realtime.conformance.handshake;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.Judges;
import realtime.conformance.Role;
import realtime.conformance.exercise.Answers;
import realtime.conformance.exercise.Question;
import realtime.conformance.generate.OneOf;
import realtime.conformance.model.ModelExtensions;
import realtime.websocket.Extension;
import realtime.websocket.ExtensionGrammar;
import realtime.websocket.MalformedFieldException;

/** Exercise 04.4. */
@Judges(Role.BOTH)
public interface ExtensionOffersConformance {
    /** The sentence of the task about whitespace. */
    String BETWEEN = "Blanks and tabs may stand around each comma, semicolon and equals sign, and no other whitespace.";

    /** The grammar that is judged. */
    ExtensionGrammar subject();

    /** Lists that break the grammar. */
    final class Malformed extends OneOf<List<String>> {
        Malformed() {
            super(
                    List.of("a b"),
                    List.of(";"),
                    List.of("a;;b"),
                    List.of("a; =1"),
                    List.of("a;"),
                    List.of("a; p="),
                    List.of("a; p=\"un terminated"),
                    List.of("a/b"),
                    List.of("a; p=1 2"),
                    List.of("a; p=\"x\"y"),
                    List.of("a=1"),
                    List.of("good", "a;"),
                    List.of("\"a\""),
                    List.of("a; \"p\"=1"),
                    List.of("a; p=\"x\\"),
                    List.of("a; p=\"x\\\""), // the backslash takes the quotation mark away: no end
                    List.of("a; p=\""));
        }
    }

    /** Quoted strings that are no tokens. */
    final class NoTokens extends OneOf<List<String>> {
        NoTokens() {
            super(
                    List.of("a; p=\"not ok\""),
                    List.of("a; p=\" ok\""),
                    List.of("a; p=\"\""),
                    List.of("a; p=\"x,y\""),
                    List.of("a; p=\"x;y\""),
                    List.of("a; p=\"x\\\"y\""),
                    List.of("a; p=\"x\\\\\""), // a backslash, written with one before it
                    List.of("a; p=\"x\\ y\""));
        }
    }

    /** Offers for the answer. */
    final class Offered extends OneOf<List<Extension>> {
        Offered() {
            super(
                    List.of(Extension.of("foo")),
                    List.of(),
                    List.of(
                            Extension.of("foo"),
                            Extension.of("bar", Extension.Parameter.of("a", "1")),
                            Extension.of("bar")),
                    List.of(Extension.of("unknown"), Extension.of("bar")),
                    List.of(
                            Extension.of("bar", Extension.Parameter.of("b")),
                            Extension.of("foo"),
                            Extension.of("foo")));
        }
    }

    /** What a server supports. */
    final class Supported extends OneOf<Set<String>> {
        Supported() {
            super(Set.of("foo", "bar"), Set.of("bar"), Set.of(), Set.of("FOO"));
        }
    }

    @Property
    @Checks({"WS-EXT-003", "WS-EXT-004"})
    default void aWellFormedListIsRead(@ForAll(supplier = ExtensionTexts.class) ExtensionTexts.Text text) {
        Question question = Question.of(Answers.lines(text.lines())).taskAlone(text.sentence());
        List<Extension> yours =
                question.returned(Answers.show(text.meaning()), () -> subject().parse(text.lines()));
        question.same(text.meaning(), yours);
    }

    @Property
    @Checks("WS-EXT-003")
    default void aMalformedListIsRejected(@ForAll(supplier = Malformed.class) List<String> lines) {
        rejects(lines);
    }

    @Property
    @Checks("WS-EXT-006")
    default void aQuotedValueMustBeAToken(@ForAll(supplier = NoTokens.class) List<String> lines) {
        rejects(lines);
    }

    @Property
    @Checks("WS-EXT-003")
    default void onlyBlanksAndTabsMayStandBetween(@ForAll(supplier = OtherBlanks.class) String other) {
        for (String place : List.of("a%s", "a, %s, b", "a;%sp", "a; p%s=1", "a; p=%s1", "a; p=%s\"1\"", "a%s; p")) {
            List<String> lines = List.of(place.formatted(other));
            rejects(lines, Question.of(Answers.lines(lines)).taskAlone(BETWEEN));
        }
    }

    private void rejects(List<String> lines) {
        rejects(lines, Question.of(Answers.lines(lines)));
    }

    private void rejects(List<String> lines, Question question) {
        String why = "";
        try {
            new ModelExtensions().parse(lines);
        } catch (MalformedFieldException e) {
            why = e.getMessage();
        }
        question.rejects(MalformedFieldException.class, Answers.readable(why), () -> subject()
                .parse(lines));
    }

    @Property
    @Checks({"WS-EXT-001", "WS-EXT-002"})
    default void theAnswerNamesTheFirstSupportedOfferOfEach(
            @ForAll(supplier = Offered.class) List<Extension> offers,
            @ForAll(supplier = Supported.class) Set<String> supported) {
        List<Extension> right = new ModelExtensions().answer(offers, supported);
        Question question = Question.of("the offer " + Answers.show(offers) + "\nthe server supports "
                + Answers.show(new TreeSet<>(supported)));
        List<Extension> yours =
                question.returned(Answers.show(right), () -> subject().answer(offers, supported));
        Set<String> names = offers.stream().map(Extension::name).collect(Collectors.toSet());
        boolean invented = yours != null && yours.stream().anyMatch(one -> !names.contains(one.name()));
        Question rest = question.taskAlone("Of the extensions that the server supports,"
                + " the first offer of each, with its parameters, in the order of the offer.");
        (invented ? question : rest).same(right, yours);
    }

    @Property(tries = 1)
    @Checks("WS-EXT-001")
    default void noLinesAreAnEmptyList() {
        for (List<String> lines : List.of(List.<String>of(), List.of(""))) {
            Question question =
                    Question.of(Answers.lines(lines)).taskAlone("Empty members between commas are skipped.");
            question.same(List.of(), question.returned("an empty list", () -> subject()
                    .parse(lines)));
        }
    }
}
