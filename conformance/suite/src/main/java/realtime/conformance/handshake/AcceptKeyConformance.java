package realtime.conformance.handshake;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.Judges;
import realtime.conformance.Role;
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
        String yours = subject().accept(key);
        Answers.same(
                "the key " + key,
                Model.accept(key),
                yours,
                AcceptGuess.of(key, yours == null ? List.of() : List.of(yours)));
    }

    @Property
    @Checks({"WS-HSR-004", "WS-HSR-003"})
    default void anyTextIsHashedAsItStands(@ForAll(supplier = KeyTexts.class) String key) {
        String yours = Answers.returned(
                "the key \"" + key + "\"", Model.accept(key), () -> subject().accept(key));
        Answers.same(
                "the key \"" + key + "\", which is no Base64 of 16 octets: that is for 04.2 to say",
                Model.accept(key),
                yours);
    }
}
