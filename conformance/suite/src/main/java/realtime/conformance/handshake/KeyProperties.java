package realtime.conformance.handshake;

import static realtime.conformance.handshake.Expectation.OPENS;
import static realtime.conformance.handshake.Expectation.REFUSED;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.generate.OneOf;

/** The key of the request, and the accept value that answers it. */
public interface KeyProperties extends ServerProperties {
    /** Keys that do not decode to 16 octets. */
    final class WrongLengths extends OneOf<Deviation> {
        WrongLengths() {
            super(
                    key(""),
                    key("AAAAAAAAAAAAAAAAAAAA"),
                    key("AAAAAAAAAAAAAAAAAAAAAAA="),
                    key("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"),
                    key("AAAAAAAAAAAAAAAAAAAAAAAA"));
        }
    }

    /** Keys that are no Base64. */
    final class NoBase64 extends OneOf<Deviation> {
        NoBase64() {
            super(
                    key("!!!!"),
                    key("AAAAAAAAAAA AAAAAAAAAA=="),
                    key("-_-_-_-_-_-_-_-_-_-_-w=="),
                    key("AAAAAAAAAAAAAAAAAAAAAA"),
                    key("r2320uflwjfoiw3=="),
                    key("x3JJHMbDL1EzLkh9GBhXDw==  // by chance"));
        }
    }

    /** A second key. */
    final class TwoKeys extends OneOf<Deviation> {
        TwoKeys() {
            super(
                    Deviation.added("Sec-WebSocket-Key", "x3JJHMbDL1EzLkh9GBhXDw=="),
                    Deviation.of(
                            "the same key twice",
                            "Sec-WebSocket-Key",
                            fields -> fields.with(
                                    "Sec-WebSocket-Key",
                                    fields.first("Sec-WebSocket-Key").orElseThrow())));
        }
    }

    private static Deviation key(String value) {
        return Deviation.replaced("Sec-WebSocket-Key", value);
    }

    /** Whitespace around the key. */
    final class Padded extends OneOf<Deviation> {
        Padded() {
            super(padded("", ""), padded("   ", ""), padded("", "  "), padded("\t", " \t"));
        }

        private static Deviation padded(String before, String behind) {
            return Deviation.of(
                    "blanks around the key",
                    "Sec-WebSocket-Key",
                    fields -> fields.replace(
                            "Sec-WebSocket-Key",
                            before
                                    + realtime.http.Tokens.trim(
                                            fields.first("Sec-WebSocket-Key").orElseThrow())
                                    + behind));
        }
    }

    @Property
    @Checks("WS-HSR-003")
    default void theAcceptValueAnswersTheKey(@ForAll(supplier = Keys.class) String key) {
        Attempt.at(server(), Variation.PLAIN).but(key(key)).expect(OPENS);
    }

    @Property
    @Checks({"WS-HSR-004", "WS-HSR-003"})
    default void theKeyIsHashedWithoutTheBlanksAroundIt(
            @ForAll(supplier = Padded.class) Deviation padding, @ForAll(supplier = AnyVariation.class) Variation how) {
        Attempt.at(server(), how).but(padding).expect(OPENS);
    }

    @Property
    @Checks("WS-HSS-009")
    default void aHandshakeNeedsAKey(@ForAll(supplier = AnyVariation.class) Variation how) {
        Attempt.at(server(), how).but(Deviation.without("Sec-WebSocket-Key")).expect(REFUSED);
    }

    @Property
    @Checks("WS-HSS-010")
    default void aKeyHas16Octets(
            @ForAll(supplier = WrongLengths.class) Deviation key,
            @ForAll(supplier = AnyVariation.class) Variation how) {
        Attempt.at(server(), how)
                .but(key)
                .expect(REFUSED.orLenient("a 101 with the accept value of the text", Expectation::opens));
    }

    @Property
    @Checks("WS-HSS-011")
    default void aKeyIsBase64(
            @ForAll(supplier = NoBase64.class) Deviation key, @ForAll(supplier = AnyVariation.class) Variation how) {
        Attempt.at(server(), how)
                .but(key)
                .expect(REFUSED.orLenient("a 101 with the accept value of the text", Expectation::opens));
    }

    @Property
    @Checks("WS-HSS-012")
    default void thereIsOneKey(
            @ForAll(supplier = TwoKeys.class) Deviation keys, @ForAll(supplier = AnyVariation.class) Variation how) {
        Attempt.at(server(), how).but(keys).expect(REFUSED);
    }
}
