package realtime.conformance.handshake;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.Judges;
import realtime.conformance.Role;
import realtime.conformance.exercise.Question;
import realtime.conformance.model.Model;
import realtime.websocket.AcceptFunction;

/** Exercise 04.1. */
@Judges(Role.BOTH)
public interface AcceptKeyConformance {
    /** The function that is judged. */
    AcceptFunction subject();

    @Property
    @Checks({"WS-HSR-003", "WS-HSR-004", "WS-HSV-005"})
    default void theAcceptValueIsTheHashOfKeyTextAndGuid(@ForAll(supplier = Keys.class) String key) {
        judge(Question.of("the key " + key), key);
    }

    @Property
    @Checks({"WS-HSR-004", "WS-HSR-003"})
    default void anyTextIsHashedAsItStands(@ForAll(supplier = KeyTexts.class) String key) {
        judge(
                Question.of("the key \"" + key + "\", which is not the Base64 form of 16 octets")
                        .task("Whether the key is a good one is for 04.2 to say; here any text gets its answer."),
                key);
    }

    private void judge(Question question, String key) {
        String right = Model.accept(key);
        String yours = question.returned("\"" + right + "\"", () -> subject().accept(key));
        question.same(right, yours, AcceptGuess.of(key, yours == null ? List.of() : List.of(yours)));
    }
}
