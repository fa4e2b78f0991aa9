package realtime.conformance.handshake;

import static realtime.conformance.handshake.Expectation.REFUSED;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.Unsupported;
import realtime.conformance.driver.Outcome;
import realtime.conformance.generate.Ordered;

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
    @Checks({"WS-SUB-002", "WS-SUB-004"})
    default void theSelectionIsOneOfTheOffer(
            @ForAll(supplier = Offers.class) List<String> offer, @ForAll(supplier = AnyVariation.class) Variation how) {
        Attempt.at(server(), how)
                .with(FIELD, String.join(", ", offer))
                .expect(selects("none or one of " + offer, lines -> lines.isEmpty() || isOneOf(lines, offer))
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
                .expect(selects("a 101 without " + FIELD, List::isEmpty).or("an HTTP error", Expectation::clientError));
    }

    @Property
    @Checks("WS-SUB-005")
    default void severalLinesMeanOneList(@ForAll(supplier = Offers.class) List<String> offer) {
        Set<String> spoken = server().features().subprotocols();
        if (spoken.isEmpty()) {
            throw new Unsupported("no subprotocol of this server is known");
        }
        Attempt together = Attempt.at(server(), Variation.PLAIN).with(FIELD, String.join(", ", offer));
        Attempt apart = Attempt.at(server(), Variation.PLAIN);
        for (String name : offer) {
            apart = apart.with(FIELD, name);
        }
        List<String> selected = lines(together.send());
        apart.expect(selects("the same selection as for one line: " + selected, lines -> lines.equals(selected)));
    }

    @Property
    @Checks("WS-SUB-002")
    default void emptyMembersAreSkipped() {
        Attempt.at(server(), Variation.PLAIN)
                .with(FIELD, "chat,, mqtt")
                .expect(selects(
                                "none, chat or mqtt",
                                lines -> lines.isEmpty() || isOneOf(lines, List.of("chat", "mqtt")))
                        .orLenient("a refusal", REFUSED::accepts));
    }

    private static boolean isOneOf(List<String> lines, List<String> offer) {
        return lines.size() == 1 && offer.contains(lines.getFirst());
    }

    private static List<String> lines(Seen seen) {
        return seen.outcome() instanceof Outcome.Answer answer
                ? answer.head().fields().all(FIELD)
                : new ArrayList<>();
    }

    private static Expectation selects(String words, java.util.function.Predicate<List<String>> test) {
        return Expectation.of(words, seen -> seen.status() == 101 && test.test(lines(seen)));
    }
}
