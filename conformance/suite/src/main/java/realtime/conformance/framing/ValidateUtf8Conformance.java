package realtime.conformance.framing;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.Judges;
import realtime.conformance.Role;
import realtime.conformance.driver.Cuts;
import realtime.conformance.generate.AnyCuts;
import realtime.conformance.model.ModelUtf8;
import realtime.websocket.framing.Utf8Validator;
import realtime.wire.Bytes;

/** Exercise 05.7. */
@Judges(value = Role.BOTH, area = "utf8")
public interface ValidateUtf8Conformance {
    /** A fresh validator at each call. */
    Utf8Validator subject();

    @Property
    @Checks({"WS-TXT-002", "WS-TXT-010", "WS-TXT-011"})
    default void everyCharacterIsValid() {
        Utf8Cases.VALID.forEach(this::check);
        for (int character = 0; character <= Character.MAX_CODE_POINT; character += character < 0x1000 ? 1 : 61) {
            if (character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE) {
                check(Bytes.utf8(Character.toString(character)));
            }
        }
    }

    @Property
    @Checks({"WS-TXT-004", "WS-TXT-009"})
    default void anOctetThatCannotComeIsFoundAtItsPlace() {
        Utf8Cases.STRAY.forEach(this::check);
    }

    @Property
    @Checks("WS-TXT-007")
    default void aFormThatIsLongerThanNeededIsInvalid() {
        Utf8Cases.OVERLONG.forEach(this::check);
    }

    @Property
    @Checks("WS-TXT-008")
    default void halfASurrogatePairIsInvalid() {
        Utf8Cases.SURROGATES.forEach(this::check);
    }

    @Property
    @Checks("WS-TXT-009")
    default void nothingIsAboveTheLastCharacter() {
        Utf8Cases.ABOVE.forEach(this::check);
    }

    @Property
    @Checks("WS-TXT-006")
    default void aTextMayNotEndWithinACharacter() {
        for (Bytes text : Utf8Cases.VALID) {
            for (int size = 0; size <= text.size(); size++) {
                check(text.slice(0, size));
            }
        }
    }

    @Property
    @Checks("WS-TXT-003")
    default void aTextMayBeCutWithinACharacter() {
        for (List<Bytes> cases :
                List.of(Utf8Cases.VALID, Utf8Cases.STRAY, Utf8Cases.OVERLONG, Utf8Cases.SURROGATES, Utf8Cases.ABOVE)) {
            for (Bytes text : cases) {
                for (int cut = 0; cut <= text.size(); cut++) {
                    check(List.of(text.slice(0, cut), text.from(cut)));
                }
                check(Cuts.EVERY_OCTET.segments(text));
            }
        }
    }

    @Property
    @Checks({"WS-TXT-004", "WS-TXT-002"})
    default void whateverComesIsToldApart(
            @ForAll(supplier = Utf8Cases.Texts.class) Bytes text, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        check(cuts.segments(text));
    }

    /** What stands behind an impossible octet cannot matter, and is left out; so is most of what begins with ASCII. */
    @Property
    @Checks("WS-TXT-004")
    default void everySequenceOfThreeOctetsIsToldApart() {
        for (int first = 0xFF; first >= 0; first--) {
            if (first < 0x7F && first != 'A' && first != 0 || !goesOn(Bytes.of((byte) first))) {
                continue;
            }
            for (int second = 0; second <= 0xFF; second++) {
                boolean open = goesOn(Bytes.of((byte) first, (byte) second));
                for (int third = 0; open && third <= 0xFF; third++) {
                    check(Bytes.of((byte) first, (byte) second, (byte) third));
                }
            }
        }
    }

    private boolean goesOn(Bytes start) {
        check(start);
        return ModelUtf8.firstImpossible(start) < 0;
    }

    private void check(Bytes text) {
        check(List.of(text));
    }

    private void check(List<Bytes> chunks) {
        new Utf8Case(subject(), chunks).check();
    }
}
