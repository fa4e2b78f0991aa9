package realtime.conformance.handshake;

import static realtime.conformance.handshake.Expectation.REFUSED;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.driver.Outcome;
import realtime.conformance.generate.OneOf;
import realtime.conformance.generate.Ordered;

/** The version field, and the answer to a version that is not spoken. */
public interface VersionProperties extends ServerProperties {
    /** Version numbers that nobody speaks, those before 13 in particular. */
    final class OtherVersions implements Ordered<Integer> {
        @Override
        public List<Integer> ordered() {
            return List.of(8, 0, 7, 12, 14, 25, 255);
        }

        @Override
        public Arbitrary<Integer> get() {
            return Arbitraries.integers().between(0, 255).filter(number -> number != 13);
        }
    }

    /** The reserved numbers 9 to 12. */
    final class Reserved extends OneOf<Integer> {
        Reserved() {
            super(9, 10, 11, 12);
        }
    }

    /** Texts that are no version number. */
    final class NoNumbers extends OneOf<Deviation> {
        NoNumbers() {
            super(
                    version("013"),
                    version("13.0"),
                    version("256"),
                    version("-1"),
                    version("13 x"),
                    version("+13"),
                    version("0x0D"),
                    version(""));
        }
    }

    /** A second version line. */
    final class TwoVersions extends OneOf<Deviation> {
        TwoVersions() {
            super(Deviation.added("Sec-WebSocket-Version", "8"), Deviation.added("Sec-WebSocket-Version", "13"));
        }
    }

    /** The drafts that were deployed with today's form of the handshake: a server may still speak them. */
    private static boolean speaksDraft(int version, Seen seen) {
        return (version == 7 || version == 8) && Expectation.opens(seen);
    }

    private static Deviation version(String value) {
        return Deviation.replaced("Sec-WebSocket-Version", value);
    }

    @Property
    @Checks("WS-HSS-013")
    default void aHandshakeNeedsAVersion(@ForAll(supplier = AnyVariation.class) Variation how) {
        Attempt.at(server(), how)
                .but(Deviation.without("Sec-WebSocket-Version"))
                .expect(REFUSED);
    }

    @Property
    @Checks("WS-HSS-014")
    default void thereIsOneVersion(
            @ForAll(supplier = TwoVersions.class) Deviation second,
            @ForAll(supplier = AnyVariation.class) Variation how) {
        Attempt attempt = Attempt.at(server(), how).but(second);
        attempt.expect(
                attempt.says("Sec-WebSocket-Version", "8")
                        ? REFUSED
                        : REFUSED.orLenient("a 101 where both say 13", Expectation::opens));
    }

    @Property
    @Checks("WS-VER-001")
    default void anotherVersionIsRefusedWithOurs(
            @ForAll(supplier = OtherVersions.class) int version, @ForAll(supplier = AnyVariation.class) Variation how) {
        Attempt.at(server(), how)
                .but(version(Integer.toString(version)))
                .expect(Expectation.of("HTTP 426 or 400 with Sec-WebSocket-Version: 13", VersionProperties::advertises)
                        .orLenient("another 4xx with it", seen -> Expectation.clientError(seen) && lists13(seen))
                        .orLenient("a 101 of a server that also speaks this draft", seen -> speaksDraft(version, seen))
                        .about("Sec-WebSocket-Version"));
    }

    private static boolean advertises(Seen seen) {
        return (seen.status() == 426 || seen.status() == 400) && lists13(seen);
    }

    private static boolean lists13(Seen seen) {
        return seen.outcome() instanceof Outcome.Answer answer
                && answer.head().fields().hasToken("Sec-WebSocket-Version", "13");
    }

    @Property
    @Checks("WS-VER-002")
    default void everyAdvertisedVersionIsSpoken(@ForAll(supplier = OtherVersions.class) int version) {
        Seen seen = Attempt.at(server(), Variation.PLAIN)
                .but(version(Integer.toString(version)))
                .expect(REFUSED.orLenient(
                        "a 101 of a server that also speaks this draft", answered -> speaksDraft(version, answered)));
        if (seen.outcome() instanceof Outcome.Answer answer) {
            for (String advertised : answer.head().fields().list("Sec-WebSocket-Version")) {
                Attempt.at(server(), Variation.PLAIN)
                        .but(version(advertised))
                        .expect(Expectation.of("no refusal of an advertised version", again -> again.status() != 426));
            }
        }
    }

    @Property
    @Checks("WS-VER-004")
    default void aVersionIsANumberWithoutLeadingZeros(
            @ForAll(supplier = NoNumbers.class) Deviation version,
            @ForAll(supplier = AnyVariation.class) Variation how) {
        Attempt.at(server(), how).but(version).expect(REFUSED);
    }

    @Property
    @Checks("WS-VER-005")
    default void theReservedVersionsDoNotOpen(@ForAll(supplier = Reserved.class) int version) {
        Attempt.at(server(), Variation.PLAIN)
                .but(version(Integer.toString(version)))
                .expect(REFUSED);
    }

    @Property
    @Checks({"HTTP-UPG-006", "HTTP-UPG-001"})
    default void a426NamesTheProtocolToUpgradeTo(@ForAll(supplier = Upgradeable.class) Deviation change) {
        Attempt.at(server(), Variation.PLAIN)
                .but(change)
                .expect(Expectation.of(
                                "a 426 only with Upgrade: websocket and Connection: Upgrade",
                                VersionProperties::complete426)
                        .about("Upgrade", "Connection"));
    }

    private static boolean complete426(Seen seen) {
        return seen.status() != 426
                || seen.outcome() instanceof Outcome.Answer answer
                        && answer.head().fields().hasToken("Upgrade", "websocket")
                        && answer.head().fields().hasToken("Connection", "upgrade");
    }

    /** Handshakes that tend to be answered with 426. */
    final class Upgradeable extends OneOf<Deviation> {
        Upgradeable() {
            super(
                    version("8"),
                    Deviation.without("Upgrade"),
                    Deviation.without("Sec-WebSocket-Version"),
                    Deviation.line("the version is HTTP/1.0", request -> request.withVersion("HTTP/1.0")),
                    Deviation.line("the version is HTTP/2.0", request -> request.withVersion("HTTP/2.0")));
        }
    }
}
