package realtime.conformance.wire;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Area;
import realtime.conformance.Checks;
import realtime.conformance.driver.Cuts;
import realtime.conformance.generate.AnyCuts;
import realtime.conformance.session.Peer;
import realtime.conformance.session.RawFrame;
import realtime.conformance.session.Talk;

/** Which codes may arrive, and what answers them (RFC 6455 section 7.4). */
@Area("closing")
public interface CloseCodeProperties extends PeerProperties {
    /** 0 to 999. */
    final class Unused extends Codes.Any {
        Unused() {
            super(Codes.UNUSED, 0, 1, 3, 232, 255, 256, 500, 998, 999);
        }
    }

    /** 1000 to 1003, 1007 to 1011. */
    final class OfTheStandard extends Codes.Any {
        OfTheStandard() {
            super(Codes.OF_THE_STANDARD);
        }
    }

    /** 1005, 1006, 1015. */
    final class NeverTravel extends Codes.Any {
        NeverTravel() {
            super(Codes.NEVER_TRAVEL);
        }
    }

    /** 1012 to 1014. */
    final class RegisteredLater extends Codes.Any {
        RegisteredLater() {
            super(Codes.REGISTERED_LATER);
        }
    }

    /** 1016 to 2999. */
    final class HeldBack extends Codes.Any {
        HeldBack() {
            super(Codes.HELD_BACK, 1016, 1017, 1023, 1024, 1100, 1999, 2000, 2001, 2998, 2999);
        }
    }

    /** 3000 to 4999. */
    final class OfLibraries extends Codes.Any {
        OfLibraries() {
            super(Codes.OF_LIBRARIES, 4000, 3000, 3001, 3998, 3999, 4001, 4095, 4096, 4998, 4999);
        }
    }

    /** 5000 to 65,535. */
    final class Beyond extends Codes.Any {
        Beyond() {
            super(Codes.BEYOND, 5000, 5001, 9999, 10_000, 32_767, 32_768, 59_395, 65_534, 65_535);
        }
    }

    @Property
    @Checks({"WS-CLC-006", "WS-CLH-002"})
    default void aCodeOfTheStandardIsAnswered(
            @ForAll(supplier = OfTheStandard.class) Integer code, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        close(peer(), code, "the standard gives it a meaning", cuts);
    }

    @Property
    @Checks("WS-CLC-007")
    default void aCodeOfLibrariesAndApplicationsIsAnswered(
            @ForAll(supplier = OfLibraries.class) Integer code, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        close(peer(), code, "3000 to 4999 are free to use", cuts);
    }

    @Property
    @Checks("WS-CLC-005")
    default void aCodeThatWasRegisteredLaterIsAnsweredOrRefused(
            @ForAll(supplier = RegisteredLater.class) Integer code, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        close(peer(), code, "registered with IANA after the standard", cuts);
    }

    @Property
    @Checks("WS-CLC-001")
    default void aCodeThatNeverTravelsIsRefused(
            @ForAll(supplier = NeverTravel.class) Integer code, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        close(peer(), code, "this code only tells an application what happened", cuts);
    }

    @Property
    @Checks("WS-CLC-002")
    default void aCodeBelow1000IsRefused(
            @ForAll(supplier = Unused.class) Integer code, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        close(peer(), code, "0 to 999 are not used", cuts);
    }

    @Property
    @Checks("WS-CLC-003")
    default void theCode1004IsRefused(@ForAll(supplier = AnyCuts.class) Cuts cuts) {
        close(peer(), 1004, "reserved, without a meaning", cuts);
    }

    @Property
    @Checks("WS-CLC-004")
    default void aCodeHeldForTheProtocolIsRefused(
            @ForAll(supplier = HeldBack.class) Integer code, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        close(peer(), code, "1016 to 2999 are held for the protocol", cuts);
    }

    @Property
    @Checks("WS-CLC-008")
    default void aCodeBeyond4999IsRefused(
            @ForAll(supplier = Beyond.class) Integer code, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        close(peer(), code, "codes end at 4999", cuts);
    }

    /** Closes with this code, and judges what comes of it. */
    static void close(Peer peer, int code, String remark, Cuts cuts) {
        Talk.with(peer)
                .faultWithin(RawFrame.close(code, ""), 0, "A Close with the code " + code, remark)
                .cut(cuts)
                .expect(Codes.expected(code, peer.role()));
    }
}
