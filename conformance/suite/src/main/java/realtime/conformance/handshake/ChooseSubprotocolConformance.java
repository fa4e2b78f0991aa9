package realtime.conformance.handshake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.Judges;
import realtime.conformance.Role;
import realtime.conformance.generate.OneOf;
import realtime.conformance.model.ModelNegotiation;
import realtime.websocket.MalformedFieldException;
import realtime.websocket.SubprotocolSelector;

/** Exercise 04.3. */
@Judges(Role.SERVER)
public interface ChooseSubprotocolConformance {
    /** The selector that is judged. */
    SubprotocolSelector subject();

    /** What the server speaks. */
    final class Spoken extends OneOf<Set<String>> {
        Spoken() {
            super(Set.of("chat"), Set.of("chat", "v2.chat"), Set.of("mqtt"), Set.of("chat", "mqtt", "soap"), Set.of());
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
    @Checks("WS-SUB-002")
    default void blanksAndEmptyMembersAreSkipped(@ForAll(supplier = Spoken.class) Set<String> spoken) {
        check(List.of(" , \tmqtt\t ,, chat ,"), spoken);
        check(List.of("", "chat"), spoken);
        check(List.of(","), spoken);
    }

    @Property
    @Checks("WS-HSS-019")
    default void aMalformedOfferIsRejected(
            @ForAll(supplier = Malformed.class) List<String> lines,
            @ForAll(supplier = Spoken.class) Set<String> spoken) {
        Answers.rejects(given(lines, spoken), MalformedFieldException.class, () -> subject()
                .select(lines, spoken));
    }

    private void check(List<String> lines, Set<String> spoken) {
        Optional<String> right = Answers.returned("", "", () -> ModelNegotiation.select(lines, spoken));
        Optional<String> yours = Answers.returned(
                given(lines, spoken), Answers.show(right), () -> subject().select(lines, spoken));
        Answers.same(given(lines, spoken), right, yours);
    }

    private static String given(List<String> lines, Set<String> spoken) {
        return "the lines " + Answers.show(lines) + "\nthe server speaks "
                + Answers.show(new java.util.TreeSet<>(spoken));
    }
}
