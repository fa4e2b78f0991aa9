package realtime.conformance.handshake;

import static realtime.conformance.handshake.ClientExpectation.FAILS;
import static realtime.conformance.handshake.ClientExpectation.OPENS;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.generate.OneOf;

/** The accept value of the answer. */
public interface ClientAcceptProperties extends ClientProperties {
    /** Blanks around the values. */
    final class Padded extends OneOf<ReplyVariation> {
        Padded() {
            super(new ReplyVariation(0, 0, 0, 0, 0, 1, 0), new ReplyVariation(0, 0, 0, 0, 0, 2, 0));
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
    default void blanksAroundTheAcceptValueDoNotMatter(@ForAll(supplier = Padded.class) ReplyVariation how) {
        ClientAttempt.of(client()).answered(how).expect(OPENS);
    }

    @Property
    @Checks({"WS-HSV-007", "WS-FAIL-004"})
    default void thereIsOneAcceptValue(
            @ForAll(supplier = ReplyChanges.TwoAccepts.class) ReplyChange change,
            @ForAll(supplier = AnyReply.class) ReplyVariation how) {
        ClientAttempt.of(client()).answered(how).but(change).expect(FAILS);
    }
}
