package realtime.conformance.handshake;

import static realtime.conformance.handshake.Expectation.BAD_REQUEST;
import static realtime.conformance.handshake.Expectation.NOT_UPGRADED;
import static realtime.conformance.handshake.Expectation.OPENS;
import static realtime.conformance.handshake.Expectation.REFUSED;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.driver.Cuts;
import realtime.conformance.generate.AnyCuts;
import realtime.conformance.generate.OneOf;

/** Host, Upgrade, Connection, and fields in general. */
public interface FieldProperties extends ServerProperties {
    /** Host fields that break RFC 9112 section 3.2. */
    final class BadHosts extends OneOf<Deviation> {
        BadHosts() {
            super(Deviation.without("Host"), Deviation.added("Host", "other.example"));
        }
    }

    /** Upgrade fields without websocket. */
    final class NoUpgrades extends OneOf<Deviation> {
        NoUpgrades() {
            super(
                    Deviation.without("Upgrade"),
                    Deviation.replaced("Upgrade", "h2c"),
                    Deviation.replaced("Upgrade", "websocketx"),
                    Deviation.replaced("Upgrade", "web socket"),
                    Deviation.replaced("Upgrade", "foo/2"));
        }
    }

    /** The keyword in other cases. */
    final class Keywords extends OneOf<Deviation> {
        Keywords() {
            super(
                    Deviation.replaced("Upgrade", "WebSocket"),
                    Deviation.replaced("Upgrade", "WEBSOCKET"),
                    Deviation.replaced("Upgrade", "websocket"));
        }
    }

    /** Connection fields without the upgrade option. */
    final class NoConnections extends OneOf<Deviation> {
        NoConnections() {
            super(
                    Deviation.without("Connection"),
                    Deviation.replaced("Connection", "keep-alive"),
                    Deviation.replaced("Connection", "upgraded"),
                    Deviation.replaced("Connection", "keep-alive; Upgrade"));
        }
    }

    /** Connection fields that list the option. */
    final class Connections extends OneOf<Deviation> {
        Connections() {
            super(
                    Deviation.replaced("Connection", "Upgrade"),
                    Deviation.replaced("Connection", "keep-alive, Upgrade"),
                    Deviation.replaced("Connection", "UPGRADE"),
                    Deviation.replaced("Connection", "upgrade,keep-alive"),
                    Deviation.of(
                            "two Connection lines", "Connection", fields -> fields.replace("Connection", "keep-alive")
                                    .with("Connection", "Upgrade")));
        }
    }

    /** Fields that break the grammar: WS-HSS-019. */
    final class Malformed extends OneOf<Deviation> {
        Malformed() {
            super(
                    Deviation.replaced("Sec-WebSocket-Version", "thirteen"),
                    Deviation.added("Sec-WebSocket-Protocol", "a b"),
                    Deviation.added("Sec-WebSocket-Protocol", "a,,b;"),
                    Deviation.added("Sec-WebSocket-Protocol", "a\u0001b"));
        }
    }

    /** What a client must not send, but a server need not notice. */
    final class Doubtful extends OneOf<Deviation> {
        Doubtful() {
            super(
                    Deviation.added("Sec-WebSocket-Protocol", "chat, chat"), // only 4.1 says that names are unique
                    Deviation.added("X-Control", "a\u0000b")
                            .breaking("HTTP-FLD-009")); // RFC 9110 section 5.5: refused, or read as a blank
        }
    }

    /** Unknown fields. */
    final class Unknown extends OneOf<Deviation> {
        Unknown() {
            super(
                    Deviation.added("X-Banana", "7"),
                    Deviation.added("X-Obs-Text", "caf\u00e9 \u00ff"),
                    Deviation.added("X-Empty", ""),
                    Deviation.added("Sec-WebSocket-Banana", "1"));
        }
    }

    /** Octets that are no UTF-8. */
    final class NoUtf8 extends OneOf<String> {
        NoUtf8() {
            super("%C0%AF", "%FF", "\u00ff", "\u00c0\u00af");
        }
    }

    @Property
    @Checks("WS-HSS-003")
    default void aHandshakeNeedsOneHost(
            @ForAll(supplier = BadHosts.class) Deviation host, @ForAll(supplier = AnyVariation.class) Variation how) {
        Attempt.at(server(), how).but(host).expect(BAD_REQUEST);
    }

    @Property
    @Checks({"WS-HSS-004", "HTTP-UPG-003"})
    default void noUpgradeToWebsocketNo101(
            @ForAll(supplier = NoUpgrades.class) Deviation upgrade,
            @ForAll(supplier = AnyVariation.class) Variation how) {
        Attempt.at(server(), how).but(upgrade).expect(NOT_UPGRADED);
    }

    @Property
    @Checks("WS-HSS-005")
    default void theKeywordIsFoundInAnyCase(
            @ForAll(supplier = Keywords.class) Deviation upgrade,
            @ForAll(supplier = AnyVariation.class) Variation how) {
        Attempt.at(server(), how).but(upgrade).expect(OPENS);
    }

    @Property
    @Checks("WS-HSS-006")
    default void websocketMayBeOneOfSeveralUpgrades(@ForAll(supplier = AnyVariation.class) Variation how) {
        Attempt.at(server(), how)
                .but(Deviation.replaced("Upgrade", "foo/2, websocket"))
                .expect(OPENS.orLenient(
                        "an HTTP answer", seen -> seen.status() < 500 && seen.status() != 101 && seen.status() > 0));
    }

    @Property
    @Checks("WS-HSS-007")
    default void noUpgradeOptionNo101(
            @ForAll(supplier = NoConnections.class) Deviation connection,
            @ForAll(supplier = AnyVariation.class) Variation how) {
        Attempt.at(server(), how).but(connection).expect(NOT_UPGRADED);
    }

    @Property
    @Checks("WS-HSS-008")
    default void theUpgradeOptionIsFoundInTheList(
            @ForAll(supplier = Connections.class) Deviation connection,
            @ForAll(supplier = AnyVariation.class) Variation how) {
        Attempt.at(server(), how).but(connection).expect(OPENS);
    }

    @Property
    @Checks("WS-HSS-015")
    default void orderAndCaseOfFieldsDoNotMatter(
            @ForAll(supplier = Harmless.class) Variation how, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        Attempt.at(server(), how).cut(cuts).expect(OPENS);
    }

    @Property
    @Checks("WS-HSS-016")
    default void unknownFieldsDoNotMatter(
            @ForAll(supplier = Unknown.class) Deviation field, @ForAll(supplier = AnyVariation.class) Variation how) {
        Attempt.at(server(), how).but(field).expect(OPENS);
    }

    @Property
    @Checks("WS-HSS-019")
    default void brokenGrammarIsRefused(
            @ForAll(supplier = Malformed.class) Deviation field, @ForAll(supplier = AnyVariation.class) Variation how) {
        Attempt.at(server(), how).but(field).expect(REFUSED.or("close", Expectation::closed));
    }

    @Property
    @Checks({"WS-HSS-019", "HTTP-FLD-009"})
    default void whatIsOddIsRefusedOrBorne(
            @ForAll(supplier = Doubtful.class) Deviation field, @ForAll(supplier = AnyVariation.class) Variation how) {
        Attempt.at(server(), how)
                .but(field)
                .expect(REFUSED.or("close", Expectation::closed).orLenient("a 101 that opens", Expectation::opens));
    }

    @Property
    @Checks("WS-HSS-020")
    default void invalidUtf8NeverFindsAService(@ForAll(supplier = NoUtf8.class) String octets) {
        Attempt.at(server(), Variation.PLAIN)
                .on(server().features().path() + octets)
                .expect(Expectation.of(
                                "an HTTP error, a close, or a service for opaque octets",
                                seen -> seen.status() != 0 && seen.status() < 500)
                        .or("close", Expectation::closed));
    }
}
