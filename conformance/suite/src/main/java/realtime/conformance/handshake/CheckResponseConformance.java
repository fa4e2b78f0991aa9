package realtime.conformance.handshake;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.Judges;
import realtime.conformance.Role;
import realtime.http.RequestHead;
import realtime.websocket.ResponseChecker;

/** Exercise 04.7. */
@Judges(Role.CLIENT)
public interface CheckResponseConformance {
    /** The checker that is judged. */
    ResponseChecker subject();

    @Property
    @Checks({"WS-HSV-009", "WS-HSV-004", "WS-SUB-007"})
    default void aRightAnswerOpens(
            @ForAll(supplier = ReplyVariations.class) ReplyVariation how,
            @ForAll(supplier = SentRequests.class) RequestHead sent) {
        check(sent, how, ReplyChange.NONE);
    }

    @Property
    @Checks("WS-HSV-001")
    default void anotherStatusIsLeftToHttp(
            @ForAll(supplier = ReplyChanges.Statuses.class) ReplyChange change,
            @ForAll(supplier = AnyReply.class) ReplyVariation how,
            @ForAll(supplier = SentRequests.class) RequestHead sent) {
        check(sent, how, change);
    }

    @Property
    @Checks("WS-HSV-008")
    default void a101InAnotherVersionFails(
            @ForAll(supplier = ReplyChanges.Versions.class) ReplyChange change,
            @ForAll(supplier = AnyReply.class) ReplyVariation how) {
        check(SentRequests.ALL, how, change);
    }

    @Property
    @Checks("WS-HSV-002")
    default void upgradeMustBeWebsocketAlone(
            @ForAll(supplier = ReplyChanges.Upgrades.class) ReplyChange change,
            @ForAll(supplier = AnyReply.class) ReplyVariation how) {
        check(SentRequests.ALL, how, change);
    }

    @Property
    @Checks("WS-HSV-002")
    default void upgradeMayNotNameAnotherProtocolBesides(@ForAll(supplier = AnyReply.class) ReplyVariation how) {
        check(SentRequests.ALL, how, ReplyChange.replaced("Upgrade", "websocket, h2c"));
        check(SentRequests.ALL, how, ReplyChange.added("Upgrade", "h2c"));
    }

    @Property
    @Checks("WS-HSV-003")
    default void connectionMustListUpgrade(
            @ForAll(supplier = ReplyChanges.Connections.class) ReplyChange change,
            @ForAll(supplier = AnyReply.class) ReplyVariation how) {
        check(SentRequests.ALL, how, change);
    }

    @Property
    @Checks("WS-HSV-005")
    default void theAcceptValueMustAnswerTheKey(
            @ForAll(supplier = ReplyChanges.Accepts.class) ReplyChange change,
            @ForAll(supplier = AnyReply.class) ReplyVariation how) {
        check(SentRequests.ALL, how, change);
    }

    @Property
    @Checks("WS-HSV-007")
    default void thereIsOneAcceptValue(
            @ForAll(supplier = ReplyChanges.TwoAccepts.class) ReplyChange change,
            @ForAll(supplier = AnyReply.class) ReplyVariation how) {
        check(SentRequests.ALL, how, change);
    }

    @Property
    @Checks("WS-SUB-006")
    default void theSubprotocolMustHaveBeenOffered(
            @ForAll(supplier = ReplyOffers.Subprotocols.class) ReplyChange change,
            @ForAll(supplier = SentRequests.class) RequestHead sent,
            @ForAll(supplier = AnyReply.class) ReplyVariation how) {
        check(sent, how, change);
    }

    @Property
    @Checks("WS-SUB-008")
    default void thereIsOneSubprotocolAtMost(@ForAll(supplier = AnyReply.class) ReplyVariation how) {
        String field = "Sec-WebSocket-Protocol";
        ReplyChange two = ReplyChange.of(
                "two subprotocols", field, fields -> fields.with(field, "chat").with(field, "mqtt"));
        ReplyChange twice = ReplyChange.of(
                "the same twice", field, fields -> fields.with(field, "chat").with(field, "chat"));
        check(SentRequests.ALL, how, two);
        check(SentRequests.ALL, how, twice);
    }

    @Property
    @Checks("WS-EXT-007")
    default void extensionsMustHaveBeenOffered(
            @ForAll(supplier = ReplyOffers.Extensions.class) ReplyChange change,
            @ForAll(supplier = SentRequests.class) RequestHead sent,
            @ForAll(supplier = AnyReply.class) ReplyVariation how) {
        check(sent, how, change);
    }

    @Property
    @Checks({"WS-EXT-003", "WS-EXT-006"})
    default void aBrokenExtensionListFails(
            @ForAll(supplier = ReplyOffers.BrokenExtensions.class) ReplyChange change,
            @ForAll(supplier = AnyReply.class) ReplyVariation how) {
        check(SentRequests.ALL, how, change);
    }

    @Property
    @Checks("WS-EXT-005")
    default void extensionsMayStandInSeveralLines(@ForAll(supplier = AnyReply.class) ReplyVariation how) {
        String field = "Sec-WebSocket-Extensions";
        check(SentRequests.ALL, how, ReplyChange.of("two extension lines", field, fields -> fields.with(field, "trace")
                .with(field, "pack; level=1")));
        check(
                SentRequests.ALL,
                how,
                ReplyChange.of("two extension lines, one not offered", field, fields -> fields.with(field, "trace")
                        .with(field, "unknown")));
    }

    @Property(tries = 1)
    @Checks("WS-HSV-002")
    default void onlyBlanksAndTabsStandAroundUpgrade() {
        check(SentRequests.ALL, ReplyVariation.PLAIN, noBreakIn("Upgrade", "websocket" + OtherBlanks.NO_BREAK));
    }

    @Property(tries = 1)
    @Checks("WS-HSV-003")
    default void onlyBlanksAndTabsStandAroundAMemberOfConnection() {
        String list = "keep-alive," + OtherBlanks.NO_BREAK + "Upgrade";
        check(SentRequests.ALL, ReplyVariation.PLAIN, noBreakIn("Connection", list));
    }

    @Property(tries = 1)
    @Checks("WS-SUB-006")
    default void onlyBlanksAndTabsStandAroundTheSubprotocol() {
        String name = OtherBlanks.NO_BREAK + "chat";
        check(SentRequests.ALL, ReplyVariation.PLAIN, noBreakIn("Sec-WebSocket-Protocol", name));
    }

    private static ReplyChange noBreakIn(String field, String value) {
        return ReplyChange.of("a no-break space (A0) in " + field, field, fields -> fields.replace(field, value));
    }

    private void check(RequestHead sent, ReplyVariation how, ReplyChange change) {
        new ReplyAttempt(subject(), sent, how, change).judge();
    }
}
