package realtime.conformance.handshake;

import static realtime.conformance.handshake.ClientExpectation.FAILS;
import static realtime.conformance.handshake.ClientExpectation.OPENS;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.Unsupported;
import realtime.conformance.driver.Reaction;
import realtime.conformance.generate.OneOf;
import realtime.conformance.model.ModelExtensions;
import realtime.http.RequestHead;
import realtime.websocket.ClientOffer;
import realtime.websocket.Extension;
import realtime.websocket.MalformedFieldException;

/** What a client offers to add to the protocol, and what it makes of the server's answer. */
public interface ClientExtensionProperties extends ClientProperties {
    String FIELD = "Sec-WebSocket-Extensions";
    /** The extensions that IANA lists, with their parameters. */
    Map<String, Set<String>> REGISTERED = Map.of(
            "permessage-deflate",
            Set.of(
                    "server_no_context_takeover",
                    "client_no_context_takeover",
                    "server_max_window_bits",
                    "client_max_window_bits"),
            "bbf-usp-protocol",
            Set.of("eid"));

    /** Lists that break the grammar; NAME is the name that was offered. */
    final class BrokenLists extends OneOf<String> {
        BrokenLists() {
            super("NAME;", "NAME; =1", "NAME NAME", "NAME;;", "NAME; a=\"1");
        }
    }

    /** Values in quotation marks that are no token. */
    final class BrokenValues extends OneOf<String> {
        BrokenValues() {
            super("NAME; a=\"not ok\"", "NAME; a=\"\"", "NAME; a=\"1,2\"");
        }
    }

    @Property
    @Checks({"WS-EXT-007", "WS-FAIL-004", "PMD-NEG-003"})
    default void anExtensionThatWasNotOfferedFails(@ForAll(supplier = AnyReply.class) ReplyVariation how) {
        ReplyChange change = new ReplyChange("an extension that was not offered", FIELD, (request, reply) -> {
            String name = names(request).contains("permessage-deflate") ? "x-unknown" : "permessage-deflate";
            return reply.withFields(reply.fields().with(FIELD, name));
        });
        ClientAttempt.of(client()).answered(how).but(change).expect(FAILS);
    }

    @Property
    @Checks({"WS-EXT-003", "WS-FAIL-004"})
    default void aBrokenListFails(
            @ForAll(supplier = BrokenLists.class) String list, @ForAll(supplier = AnyReply.class) ReplyVariation how) {
        offering(1).answered(how).but(ReplyChange.added(FIELD, named(list))).expect(FAILS);
    }

    @Property
    @Checks({"WS-EXT-006", "WS-EXT-003", "WS-FAIL-004"})
    default void aQuotedValueIsAToken(@ForAll(supplier = BrokenValues.class) String list) {
        offering(1).but(ReplyChange.added(FIELD, named(list))).expect(FAILS);
    }

    @Property
    @Checks("WS-EXT-005")
    default void theAnswerMayHaveSeveralLines() {
        List<String> names = client().features().extensions();
        offering(2)
                .but(new ReplyChange(
                        "two lines with an extension each",
                        FIELD,
                        (request, reply) -> reply.withFields(reply.fields()
                                .with(FIELD, accepted(request, names.get(0)))
                                .with(FIELD, accepted(request, names.get(1))))))
                .expect(OPENS);
    }

    /** An element that accepts the offer of this name: what it demands of the server is repeated (PMD-NEG-010). */
    private static String accepted(RequestHead request, String name) {
        return parse(request).orElse(List.of()).stream()
                .filter(offer -> offer.name().equals(name))
                .findFirst()
                .map(offer -> new Extension(
                        name,
                        offer.parameters().stream()
                                .filter(parameter -> parameter.name().startsWith("server_"))
                                .toList()))
                .orElseGet(() -> Extension.of(name))
                .toString();
    }

    @Property
    @Checks("WS-EXT-008")
    default void aDeclinedExtensionIsNotUsed() {
        ClientAttempt plain = ClientAttempt.of(client());
        boolean offers = plain.make()
                .request()
                .filter(request -> !names(request).isEmpty())
                .isPresent();
        if (!offers && client().features().extensions().isEmpty()) {
            throw new Unsupported("the client offers no extension");
        }
        (offers ? plain : offering(1)).expectRequest(ClientExtensionProperties::reservedBits);
    }

    @Property
    @Checks({"WS-EXT-010", "PMD-NEG-001"})
    default void onlyRegisteredNamesAreOffered() {
        ClientAttempt.of(client()).expectRequest(asked -> unregistered(asked.request()));
    }

    @Property
    @Checks("WS-EXT-003")
    default void theOfferIsWellFormed() {
        ClientAttempt attempt = client().features().extensions().isEmpty() ? ClientAttempt.of(client()) : offering(1);
        attempt.expectRequest(asked -> parse(asked.request()).isPresent()
                ? Optional.empty()
                : RequestFaults.fault(FIELD, "a broken list of extensions", "a list by the grammar of section 9.1"));
    }

    @Property
    @Checks("WS-EXT-011")
    default void withoutAnExtensionNoFrameHasReservedBits(@ForAll(supplier = AnyReply.class) ReplyVariation how) {
        ClientAttempt.of(client()).answered(how).expectRequest(ClientExtensionProperties::reservedBits);
    }

    private static Optional<RequestFault> reservedBits(Reaction.Asked asked) {
        boolean set = !asked.behind().isEmpty() && (asked.behind().at(0) & 0x70) != 0;
        return set
                ? RequestFaults.fault("", "a frame with reserved bits", "frames without reserved bits")
                : Optional.empty();
    }

    private static Optional<RequestFault> unregistered(RequestHead request) {
        for (Extension extension : parse(request).orElse(List.of())) {
            Set<String> known = REGISTERED.getOrDefault(extension.name(), Set.of());
            boolean isKnown = REGISTERED.containsKey(extension.name())
                    && extension.parameters().stream().allMatch(parameter -> known.contains(parameter.name()));
            if (!isKnown) {
                return RequestFaults.fault(FIELD, "an offer of " + extension, "names and parameters that IANA lists");
            }
        }
        return Optional.empty();
    }

    private static Optional<List<Extension>> parse(RequestHead request) {
        try {
            return Optional.of(new ModelExtensions().parse(request.fields().all(FIELD)));
        } catch (MalformedFieldException e) {
            return Optional.empty();
        }
    }

    private static List<String> names(RequestHead request) {
        return parse(request).orElse(List.of()).stream().map(Extension::name).toList();
    }

    private String named(String list) {
        client().features().requireExtensions(1);
        return list.replace("NAME", client().features().extensions().getFirst());
    }

    /** A call with an offer of so many extensions. */
    private ClientAttempt offering(int count) {
        client().features().requireExtensions(count);
        List<Extension> offer = client().features().extensions().stream()
                .limit(count)
                .map(Extension::of)
                .toList();
        return ClientAttempt.of(client())
                .call(ClientAttempt.PLAIN.offering(new ClientOffer(List.of(), offer, List.of())));
    }
}
