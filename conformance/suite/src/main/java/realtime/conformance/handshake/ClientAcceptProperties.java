package realtime.conformance.handshake;

import static realtime.conformance.handshake.ClientExpectation.FAILS;
import static realtime.conformance.handshake.ClientExpectation.OPENS;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.generate.OneOf;

/** The accept value of the answer. */
public interface ClientAcceptProperties extends ClientProperties {
    /** Blanks and tabs around the accept value. */
    final class Padded extends OneOf<ReplyChange> {
        Padded() {
            super(
                    ReplyChange.accept("three blanks in front of the accept value", value -> "   " + value),
                    ReplyChange.accept("two blanks behind the accept value", value -> value + "  "),
                    ReplyChange.accept("tabs around the accept value", value -> "\t" + value + " \t"));
        }
    }

    @Property
    @Checks({"WS-HSV-005", "WS-FAIL-004"})
    default void theAcceptValueMustAnswerTheKey(
            @ForAll(supplier = ReplyChanges.Accepts.class) ReplyChange change,
            @ForAll(supplier = AnyReply.class) ReplyVariation how) {
        ClientAttempt.of(client()).answered(how).but(change).expect(FAILS);
    }

    @Property
    @Checks("WS-HSV-006")
    default void blanksAroundTheAcceptValueDoNotMatter(@ForAll(supplier = Padded.class) ReplyChange change) {
        ClientAttempt.of(client()).but(change).expect(OPENS);
    }

    @Property
    @Checks({"WS-HSV-007", "WS-FAIL-004"})
    default void thereIsOneAcceptValue(
            @ForAll(supplier = ReplyChanges.TwoAccepts.class) ReplyChange change,
            @ForAll(supplier = AnyReply.class) ReplyVariation how) {
        ClientAttempt.of(client()).answered(how).but(change).expect(FAILS);
    }
}
