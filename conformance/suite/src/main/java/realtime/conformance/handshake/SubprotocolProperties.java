package realtime.conformance.handshake;

import static realtime.conformance.handshake.Expectation.REFUSED;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.Unsupported;
import realtime.conformance.driver.Outcome;
import realtime.conformance.generate.Ordered;
import realtime.http.Tokens;

/** The language inside the messages. */
public interface SubprotocolProperties extends ServerProperties {
    String FIELD = "Sec-WebSocket-Protocol";

    /** Offers of distinct names, some of which a test server speaks. */
    final class Offers implements Ordered<List<String>> {
        @Override
        public List<List<String>> ordered() {
            return List.of(
                    List.of("chat"),
                    List.of("mqtt", "chat"),
                    List.of("x-unknown"),
                    List.of("Chat"),
                    List.of("v2.chat", "chat", "mqtt"),
                    List.of("chatter", "cha"));
        }

        @Override
        public Arbitrary<List<String>> get() {
            return Arbitraries.of("chat", "mqtt", "v2.chat", "superchat", "x-unknown", "Chat", "chatter", "soap")
                    .list()
                    .uniqueElements()
                    .ofMinSize(1)
                    .ofMaxSize(5);
        }
    }

    @Property
    @Checks("WS-SUB-001")
    default void withoutAnOfferThereIsNoSubprotocol(@ForAll(supplier = AnyVariation.class) Variation how) {
        Attempt.at(server(), how).expect(selects("a 101 without " + FIELD, List::isEmpty));
    }

    @Property
    @Checks("WS-SUB-002")
    default void theSelectionIsOneOfTheOffer(
            @ForAll(supplier = Offers.class) List<String> offer, @ForAll(supplier = AnyVariation.class) Variation how) {
        Attempt.at(server(), how)
                .with(FIELD, String.join(", ", offer))
                .expect(selects("nothing that is not in " + offer, lines -> offer.containsAll(names(lines)))
                        .or("an HTTP error", Expectation::clientError));
    }

    @Property
    @Checks("WS-SUB-004")
    default void theAnswerNamesOneSubprotocolInOneLine(@ForAll(supplier = Offers.class) List<String> offer) {
        Attempt.at(server(), Variation.PLAIN)
                .with(FIELD, String.join(", ", offer))
                .expect(selects(
                                "at most one line with one name",
                                lines -> lines.size() <= 1 && lines.stream().noneMatch(line -> line.contains(",")))
                        .or("an HTTP error", Expectation::clientError));
    }

    @Property
    @Checks("WS-SUB-003")
    default void aNoIsSaidByLeavingTheFieldOut(@ForAll(supplier = AnyVariation.class) Variation how) {
        Attempt.at(server(), how)
                .with(FIELD, "x-nobody-speaks-this, x-nor-that")
                .expect(selects("no " + FIELD + ", or a name in it", lines -> lines.stream()
                                .noneMatch(String::isBlank))
                        .or("an HTTP error", Expectation::clientError));
    }

    @Property
    @Checks("WS-SUB-005")
    default void severalLinesMeanOneList(@ForAll(supplier = Offers.class) List<String> offer) {
        Set<String> spoken = server().features().subprotocols();
        if (spoken.isEmpty()) {
            throw new Unsupported("no subprotocol of this server is known");
        }
        Seen together = Attempt.at(server(), Variation.PLAIN)
                .with(FIELD, String.join(", ", offer))
                .send();
        Attempt apart = Attempt.at(server(), Variation.PLAIN);
        for (String name : offer) {
            apart = apart.with(FIELD, name);
        }
        apart.expect(Expectation.of(
                        "the same answer as for one line: " + lines(together),
                        seen -> seen.status() == together.status()
                                && lines(seen).equals(lines(together)))
                .about(FIELD));
    }

    @Property
    @Checks("WS-SUB-002")
    default void emptyMembersAreSkipped() {
        Attempt.at(server(), Variation.PLAIN)
                .with(FIELD, "chat,, mqtt")
                .expect(selects(
                                "none, chat or mqtt",
                                lines -> lines.stream().noneMatch(String::isBlank)
                                        && List.of("chat", "mqtt").containsAll(names(lines)))
                        .orLenient("a refusal", REFUSED::accepts));
    }

    /** How many names and lines there are is asked by a property of its own, and so is an empty value. */
    private static List<String> names(List<String> lines) {
        return lines.stream()
                .flatMap(line -> Stream.of(line.split(",")))
                .map(Tokens::trim)
                .filter(Predicate.not(String::isEmpty))
                .toList();
    }

    private static List<String> lines(Seen seen) {
        return seen.outcome() instanceof Outcome.Answer answer
                ? answer.head().fields().all(FIELD)
                : new ArrayList<>();
    }

    private static Expectation selects(String words, Predicate<List<String>> test) {
        return Expectation.of(words, seen -> seen.status() == 101 && test.test(lines(seen)))
                .about(FIELD);
    }
}
