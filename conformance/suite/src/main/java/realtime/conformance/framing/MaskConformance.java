package realtime.conformance.framing;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.Judges;
import realtime.conformance.Role;
import realtime.conformance.exercise.Answers;
import realtime.conformance.exercise.Question;
import realtime.conformance.model.ModelFrames;
import realtime.conformance.wire.Payload;
import realtime.websocket.framing.Masking;
import realtime.wire.Bytes;

/** Exercise 05.4. */
@Judges(value = Role.BOTH, area = "framing")
public interface MaskConformance {
    /** The masking that is judged. */
    Masking subject();

    @Property
    @Checks("WS-MSK-007")
    default void octetIMeetsOctetIModuloFourOfTheKey(@ForAll(supplier = Keys.class) Bytes key) {
        Bytes hello = Bytes.utf8("Hello");
        for (int size = hello.size(); size >= 0; size--) {
            masks(hello.slice(0, size), key);
        }
        masks(Bytes.utf8("Hello, world"), key);
    }

    @Property
    @Checks({"WS-MSK-007", "WS-MSK-008"})
    default void aPayloadOfAnyLengthIsMasked(
            @ForAll(supplier = Payload.Any.class) Payload payload, @ForAll(supplier = Keys.class) Bytes key) {
        masks(payload.octets(), key);
    }

    @Property
    @Checks({"WS-MSK-009", "WS-MSK-008"})
    default void maskingTwiceGivesThePayloadAgain(
            @ForAll(supplier = Payload.Any.class) Payload payload, @ForAll(supplier = Keys.class) Bytes key) {
        Bytes octets = payload.octets();
        Question question = about(octets, key);
        Bytes once = question.returned("a masked payload", () -> subject().apply(octets, key));
        question.holds(once != null, "a masked payload", once);
        Question twice = Question.of(
                        "the payload " + Answers.octets(octets) + "\nthe key     " + key + "\nmasked once "
                                + Answers.octets(once),
                        octets)
                .task("Masking twice with the same key gives the payload again, so one method does both.");
        Question.quick(octets, () -> subject().apply(once, key), () -> twice);
    }

    private void masks(Bytes payload, Bytes key) {
        Bytes right = ModelFrames.mask(payload, key);
        Question question = about(payload, key);
        Bytes yours = question.returned(Answers.octets(right), () -> subject().apply(payload, key));
        question.same(right, yours, MaskGuess.of(payload, key, yours));
    }

    private static Question about(Bytes payload, Bytes key) {
        return Question.of("the payload " + Answers.octets(payload) + "\nthe key     " + key, payload);
    }
}
