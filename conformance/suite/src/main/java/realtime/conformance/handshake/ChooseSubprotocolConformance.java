package realtime.conformance.handshake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.Judges;
import realtime.conformance.Role;
import realtime.conformance.exercise.Answers;
import realtime.conformance.exercise.Question;
import realtime.conformance.generate.OneOf;
import realtime.conformance.model.ModelNegotiation;
import realtime.websocket.MalformedFieldException;
import realtime.websocket.SubprotocolSelector;

/** Exercise 04.3. */
@Judges(Role.SERVER)
public interface ChooseSubprotocolConformance {
    /** The sentence of the task about whitespace. */
    String TRIMMED = "Members are trimmed of blanks and tabs. No other character counts as whitespace:"
            + " it belongs to its member.";

    /** The selector that is judged. */
    SubprotocolSelector subject();

    /** What the server speaks. */
    final class Spoken extends OneOf<Set<String>> {
        Spoken() {
            super(
                    Set.of("chat", "mqtt"),
                    Set.of("chat"),
                    Set.of("chat", "v2.chat"),
                    Set.of("mqtt"),
                    Set.of("chat", "mqtt", "soap"),
                    Set.of());
        }
    }

    /** Offers that break the grammar. */
    final class Malformed extends OneOf<List<String>> {
        Malformed() {
            super(
                    List.of("a b"),
                    List.of("chat, a/b"),
                    List.of("chat, chat"),
                    List.of("chat", "chat"),
                    List.of("chat;q=1"),
                    List.of("\"chat\""),
                    List.of("caf\u00e9"),
                    List.of("mqtt, chat, x y"),
                    List.of("chat\u00a0"));
        }
    }

    @Property
    @Checks({"WS-SUB-002", "WS-SUB-003"})
    default void theFirstOfferedNameThatIsSpokenIsSelected(
            @ForAll(supplier = SubprotocolProperties.Offers.class) List<String> offer,
            @ForAll(supplier = Spoken.class) Set<String> spoken) {
        check(List.of(String.join(", ", offer)), spoken);
    }

    @Property
    @Checks("WS-SUB-005")
    default void severalLinesMeanOneList(
            @ForAll(supplier = SubprotocolProperties.Offers.class) List<String> offer,
            @ForAll(supplier = Spoken.class) Set<String> spoken) {
        check(offer, spoken);
        if (offer.size() > 1) {
            check(List.of(offer.getFirst(), String.join(",", offer.subList(1, offer.size()))), spoken);
        }
    }

    @Property
    @Checks("WS-SUB-001")
    default void withoutAnOfferNothingIsSelected(@ForAll(supplier = Spoken.class) Set<String> spoken) {
        check(List.of(), spoken);
    }

    @Property
    @Checks({"HTTP-FLD-010", "WS-SUB-002"})
    default void blanksAndEmptyMembersAreSkipped(@ForAll(supplier = Spoken.class) Set<String> spoken) {
        check(List.of("chat,,mqtt"), spoken);
        check(List.of(","), spoken);
        check(List.of("", "chat"), spoken);
        check(List.of(" , \tchat\t ,, mqtt ,"), spoken);
    }

    @Property
    @Checks("WS-HSS-019")
    default void aMalformedOfferIsRejected(
            @ForAll(supplier = Malformed.class) List<String> lines,
            @ForAll(supplier = Spoken.class) Set<String> spoken) {
        rejects(lines, spoken, "");
    }

    @Property
    @Checks("WS-HSS-019")
    default void onlyBlanksAndTabsAreTrimmed(
            @ForAll(supplier = OtherBlanks.class) String other, @ForAll(supplier = Spoken.class) Set<String> spoken) {
        rejects(List.of("chat" + other), spoken, TRIMMED);
        rejects(List.of(other + "chat, mqtt"), spoken, TRIMMED);
        rejects(List.of(other + ", chat"), spoken, TRIMMED);
    }

    private void rejects(List<String> lines, Set<String> spoken, String sentence) {
        String why = "";
        try {
            ModelNegotiation.select(lines, spoken);
        } catch (MalformedFieldException e) {
            why = e.getMessage();
        }
        Question question = given(lines, spoken);
        (sentence.isEmpty() ? question : question.taskAlone(sentence))
                .rejects(MalformedFieldException.class, Answers.readable(why), () -> subject()
                        .select(lines, spoken));
    }

    private void check(List<String> lines, Set<String> spoken) {
        Optional<String> right = right(lines, spoken);
        Question question = given(lines, spoken);
        Optional<String> yours = question.taskAlone(
                        "Members are trimmed of blanks and tabs, and empty ones are skipped."
                                + " Only a member that is no token, or that is there twice, makes the offer malformed.")
                .returned(Answers.show(right), () -> subject().select(lines, spoken));
        broken(question, lines, spoken, yours).same(right, yours);
    }

    private static Optional<String> right(List<String> lines, Set<String> spoken) {
        try {
            return ModelNegotiation.select(lines, spoken);
        } catch (MalformedFieldException e) {
            throw new IllegalStateException("the suite's own offer is malformed", e);
        }
    }

    /** The sentence that a wrong choice breaks. */
    private static Question broken(Question question, List<String> lines, Set<String> spoken, Optional<String> yours) {
        if (yours == null || yours.isEmpty()) {
            return question.taskAlone("The lines make one comma-separated list."
                    + " We choose the first name in the client's order that the server supports.");
        }
        String name = yours.get();
        boolean offered =
                List.of(String.join(",", lines).split("[ \t]*,[ \t]*")).contains(name);
        if (offered && spoken.contains(name)) {
            return question.taskAlone("We choose the first name in the client's order that the server supports.");
        }
        if (spoken.stream().anyMatch(name::equalsIgnoreCase)) {
            return offered ? question.taskAlone("Names are compared exactly, case included.") : question;
        }
        return offered ? question.taskAlone("The name is one that is both offered and supported.") : question;
    }

    private static Question given(List<String> lines, Set<String> spoken) {
        return Question.of(Answers.lines(lines) + "\nthe server speaks " + Answers.show(new TreeSet<>(spoken)));
    }
}
