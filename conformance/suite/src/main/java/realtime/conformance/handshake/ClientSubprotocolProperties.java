package realtime.conformance.handshake;

import static realtime.conformance.handshake.ClientExpectation.FAILS;
import static realtime.conformance.handshake.ClientExpectation.OPENS;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.driver.Ability;
import realtime.conformance.driver.Reaction;
import realtime.conformance.generate.OneOf;
import realtime.http.Tokens;
import realtime.websocket.ClientOffer;

/** What a client offers, and what it makes of the server's choice. */
public interface ClientSubprotocolProperties extends ClientProperties {
    String FIELD = "Sec-WebSocket-Protocol";

    /** Offers in an order of their own. */
    final class Offers extends OneOf<List<String>> {
        Offers() {
            super(
                    List.of("b", "a", "c"),
                    List.of("chat"),
                    List.of("mqtt", "chat"),
                    List.of("v2.chat", "v1.chat", "Chat"));
        }
    }

    /** Offers that nobody may make. */
    final class BadOffers extends OneOf<List<String>> {
        BadOffers() {
            super(
                    List.of("a b"),
                    List.of("chat", "chat"),
                    List.of(""),
                    List.of("a/b"),
                    List.of("mqtt", "chat", "mqtt"));
        }
    }

    /** Choices that were not offered: the offer is superchat and mqtt. */
    final class BadChoices extends OneOf<String> {
        BadChoices() {
            super("chat", "Superchat", "superchat, mqtt", "super", "superchat2");
        }
    }

    @Property
    @Checks({"WS-HSC-017", "WS-SUB-005"})
    default void theOfferKeepsItsOrder(@ForAll(supplier = Offers.class) List<String> names) {
        offering(names).expectRequest(asked -> {
            List<String> sent = asked.request().fields().list(FIELD);
            return sent.equals(names)
                    ? Optional.empty()
                    : RequestFaults.fault(FIELD, "the offer is " + sent, "the offer " + names + ", in this order");
        });
    }

    @Property
    @Checks("WS-HSC-016")
    default void noBadNameTravels(@ForAll(supplier = BadOffers.class) List<String> names) {
        offering(names).expect(ClientExpectation.REFUSES.or("an offer of different tokens", seen -> seen.asked()
                .filter(ClientSubprotocolProperties::isWellFormed)
                .isPresent()));
    }

    private static boolean isWellFormed(Reaction.Asked asked) {
        List<String> sent = asked.request().fields().list(FIELD);
        boolean empty = asked.request().fields().has(FIELD) && sent.isEmpty();
        return !empty && sent.stream().allMatch(Tokens::isToken) && new HashSet<>(sent).size() == sent.size();
    }

    @Property
    @Checks({"WS-SUB-006", "WS-FAIL-004"})
    default void withoutAnOfferNoSubprotocolIsBelieved(@ForAll(supplier = AnyReply.class) ReplyVariation how) {
        ClientAttempt.of(client())
                .answered(how)
                .but(ReplyChange.added(FIELD, "chat"))
                .expect(FAILS);
    }

    @Property
    @Checks({"WS-SUB-006", "WS-FAIL-004"})
    default void onlyAnOfferedSubprotocolIsBelieved(
            @ForAll(supplier = BadChoices.class) String name, @ForAll(supplier = AnyReply.class) ReplyVariation how) {
        offering(List.of("superchat", "mqtt"))
                .answered(how)
                .but(ReplyChange.added(FIELD, name))
                .expect(FAILS);
    }

    @Property
    @Checks("WS-SUB-006")
    default void anOfferedSubprotocolOpens(@ForAll(supplier = Offers.class) List<String> names) {
        offering(names).but(ReplyChange.added(FIELD, names.getLast())).expect(OPENS);
    }

    @Property
    @Checks("WS-SUB-007")
    default void anOfferMayBeLeftUnanswered(@ForAll(supplier = Offers.class) List<String> names) {
        offering(names).expect(OPENS.orLenient("a failed connection, as in browsers", ClientSeen::hasClosed));
    }

    @Property
    @Checks({"WS-SUB-008", "WS-FAIL-004"})
    default void thereIsOneSubprotocolAtMost(@ForAll(supplier = AnyReply.class) ReplyVariation how) {
        ReplyChange two = ReplyChange.of("two lines with a subprotocol", FIELD, fields -> fields.with(FIELD, "chat")
                .with(FIELD, "mqtt"));
        offering(List.of("chat", "mqtt")).answered(how).but(two).expect(FAILS);
    }

    private ClientAttempt offering(List<String> names) {
        client().features().require(Ability.SUBPROTOCOLS);
        ClientOffer offer = new ClientOffer(names, List.of(), List.of());
        return ClientAttempt.of(client()).call(ClientAttempt.PLAIN.offering(offer));
    }
}
