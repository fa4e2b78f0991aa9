package realtime.conformance.handshake;

import static realtime.conformance.handshake.Expectation.OPENS;
import static realtime.conformance.handshake.Expectation.REFUSED;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.Unsupported;
import realtime.conformance.driver.Outcome;
import realtime.conformance.generate.OneOf;
import realtime.conformance.model.ModelExtensions;
import realtime.websocket.Extension;
import realtime.websocket.MalformedFieldException;

/** What may be agreed on beyond the plain protocol. */
public interface ExtensionProperties extends ServerProperties {
    String FIELD = "Sec-WebSocket-Extensions";
    /** The extensions that IANA lists. */
    Set<String> REGISTERED = Set.of("permessage-deflate", "bbf-usp-protocol");

    /** Lists that break the grammar. */
    final class BrokenLists extends OneOf<String> {
        BrokenLists() {
            super(
                    ";",
                    "a;;b",
                    "a b",
                    "a; =1",
                    "a; p=\"un terminated",
                    "a;",
                    "a; p=",
                    "a/b",
                    "permessage-deflate;",
                    "permessage-deflate; =1");
        }
    }

    /** Values in quotation marks that are no token. */
    final class BrokenValues extends OneOf<String> {
        BrokenValues() {
            super(
                    "x-unknown; p=\"not ok\"",
                    "x-unknown; p=\"\"",
                    "x-unknown; p=\"a,b\"",
                    "permessage-deflate; server_max_window_bits=\"1 5\"");
        }
    }

    /** Offers that hardly any server knows. */
    final class UnknownOffers extends OneOf<String> {
        UnknownOffers() {
            super("x-unknown; p=1", "x-unknown", "x-a, x-b; c; d=\"e\"", "foo");
        }
    }

    @Property
    @Checks("WS-EXT-001")
    default void withoutAnOfferThereIsNoExtension(@ForAll(supplier = AnyVariation.class) Variation how) {
        Attempt.at(server(), how).expect(agrees("a 101 without " + FIELD, Set.of()));
    }

    @Property
    @Checks({"WS-EXT-002", "WS-EXT-001"})
    default void anUnknownOfferIsNotAccepted(
            @ForAll(supplier = UnknownOffers.class) String offer,
            @ForAll(supplier = AnyVariation.class) Variation how) {
        Attempt.at(server(), how)
                .with(FIELD, offer)
                .expect(agrees(
                                "a 101 without an extension that is unknown",
                                server().features().extensions())
                        .orLenient("an HTTP error", Expectation::clientError));
    }

    @Property
    @Checks("WS-EXT-003")
    default void aBrokenListIsRefused(
            @ForAll(supplier = BrokenLists.class) String list, @ForAll(supplier = AnyVariation.class) Variation how) {
        Attempt.at(server(), how)
                .with(FIELD, list)
                .expect(REFUSED.orLenient("a 101 without extensions", ExtensionProperties::none)
                        .orLenient("close: the connection fails, as section 9.1 wants it", Expectation::closed));
    }

    @Property
    @Checks({"WS-EXT-006", "WS-EXT-003"})
    default void aQuotedValueIsAToken(@ForAll(supplier = BrokenValues.class) String offer) {
        Attempt.at(server(), Variation.PLAIN)
                .with(FIELD, offer)
                .expect(REFUSED.orLenient("a 101 without extensions", ExtensionProperties::none)
                        .orLenient("close: the connection fails, as section 9.1 wants it", Expectation::closed));
    }

    @Property
    @Checks("WS-EXT-004")
    default void severalLinesMeanOneList() {
        if (server().features().extensions().isEmpty()) {
            throw new Unsupported("no extension of this server is known");
        }
        String known = server().features().extensions().iterator().next();
        Seen together = Attempt.at(server(), Variation.PLAIN)
                .with(FIELD, "x-unknown, " + known)
                .send();
        Attempt.at(server(), Variation.PLAIN)
                .with(FIELD, "x-unknown")
                .with(FIELD, known)
                .expect(Expectation.of(
                                "the same answer as for one line: " + lines(together),
                                seen -> seen.status() == together.status()
                                        && lines(seen).equals(lines(together)))
                        .about(FIELD));
    }

    @Property
    @Checks({"WS-EXT-010", "WS-EXT-001"})
    default void onlyRegisteredNamesAreAgreedOn() {
        Attempt.at(server(), Variation.PLAIN)
                .with(FIELD, "permessage-deflate; client_max_window_bits, x-webkit-deflate-frame, x-unknown")
                .expect(agrees("a 101 with registered names only", REGISTERED)
                        .or("a 101 with names that are declared", seen -> names(seen).stream()
                                .allMatch(server().features().extensions()::contains))
                        .orLenient("an HTTP error", Expectation::clientError));
    }

    @Property
    @Checks("WS-EXT-011")
    default void anOfferAloneDoesNotChangeFrames(@ForAll(supplier = AnyVariation.class) Variation how) {
        Attempt.at(server(), how)
                .with(FIELD, "permessage-deflate")
                .expect(OPENS.or(
                                "an extension that is agreed on",
                                seen -> seen.status() == 101 && !lines(seen).isEmpty())
                        .orLenient("an HTTP error", Expectation::clientError));
    }

    private static boolean none(Seen seen) {
        return Expectation.opens(seen) && lines(seen).isEmpty();
    }

    private static Expectation agrees(String words, Set<String> allowed) {
        return Expectation.of(words, seen -> seen.status() == 101 && allowed.containsAll(names(seen)))
                .about(FIELD);
    }

    private static List<String> lines(Seen seen) {
        return seen.outcome() instanceof Outcome.Answer answer
                ? answer.head().fields().all(FIELD)
                : List.of();
    }

    private static List<String> names(Seen seen) {
        try {
            return new ModelExtensions()
                    .parse(lines(seen)).stream().map(Extension::name).toList();
        } catch (MalformedFieldException e) {
            return List.of(e.getMessage());
        }
    }
}
