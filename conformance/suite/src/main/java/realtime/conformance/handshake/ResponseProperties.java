package realtime.conformance.handshake;

import static realtime.conformance.handshake.Expectation.OPENS;
import static realtime.conformance.handshake.Expectation.clientError;
import static realtime.conformance.handshake.Expectation.status;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.driver.Outcome;
import realtime.conformance.generate.OneOf;
import realtime.http.HeaderFields;

/** The form of the answer, whatever it says. */
public interface ResponseProperties extends ServerProperties {
    /** How a close frame begins: RFC 6455 section 5.2. */
    int CLOSE = 0x88;

    /** Handshakes that are refused, each for another reason. */
    final class Refusals extends OneOf<Deviation> {
        Refusals() {
            super(
                    Deviation.without("Sec-WebSocket-Key"),
                    Deviation.without("Host"),
                    Deviation.without("Upgrade"),
                    Deviation.without("Connection"),
                    Deviation.replaced("Sec-WebSocket-Version", "8"),
                    Deviation.line("the method is POST", request -> request.withMethod("POST")));
        }
    }

    @Property
    @Checks("WS-HSR-001")
    default void acceptanceIsA101(@ForAll(supplier = AnyVariation.class) Variation how) {
        Attempt.at(server(), how).expect(OPENS);
    }

    @Property
    @Checks({"WS-HSR-002", "HTTP-UPG-002", "HTTP-UPG-001"})
    default void the101NamesTheProtocol(@ForAll(supplier = AnyVariation.class) Variation how) {
        Attempt.at(server(), how)
                .expect(fields(
                        "Upgrade: websocket, and Connection: Upgrade",
                        fields -> fields.list("Upgrade").size() == 1
                                && fields.hasToken("Upgrade", "websocket")
                                && fields.hasToken("Connection", "upgrade")));
    }

    @Property
    @Checks("WS-HSR-005")
    default void thereIsOneAcceptValue(@ForAll(supplier = AnyVariation.class) Variation how) {
        Attempt.at(server(), how)
                .expect(fields("one Sec-WebSocket-Accept", fields -> fields.count("Sec-WebSocket-Accept") == 1));
    }

    @Property
    @Checks("WS-HSR-007")
    default void aRefusalIsSaidInHttp(
            @ForAll(supplier = Refusals.class) Deviation change, @ForAll(supplier = AnyVariation.class) Variation how) {
        Attempt.at(server(), how)
                .but(change)
                .expect(Expectation.of("an HTTP answer without a WebSocket frame", ResponseProperties::isSaidInHttp));
    }

    /** Whether a handshake that should be refused opens is asked by other properties; here: how a refusal is said. */
    private static boolean isSaidInHttp(Seen seen) {
        return seen.outcome() instanceof Outcome.Answer answer
                && (answer.behind().isEmpty() || answer.behind().at(0) != CLOSE);
    }

    @Property
    @Checks("HTTP-UPG-007")
    default void afterExpectComesTheContinueFirst(@ForAll(supplier = AnyVariation.class) Variation how) {
        Attempt.at(server(), how)
                .with("Expect", "100-continue")
                .with("Content-Length", "5")
                .expect(Expectation.of(
                        "HTTP 100 before anything else, or no upgrade",
                        seen -> seen.status() == 100 || seen.status() == 200 || clientError(seen)));
    }

    private static Expectation fields(String words, java.util.function.Predicate<HeaderFields> test) {
        return Expectation.of(
                "a 101 with " + words,
                seen -> status(101).test(seen)
                        && seen.outcome() instanceof Outcome.Answer answer
                        && test.test(answer.head().fields()));
    }
}
