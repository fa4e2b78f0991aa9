package realtime.conformance.wire;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Area;
import realtime.conformance.Checks;
import realtime.conformance.driver.Cuts;
import realtime.conformance.generate.AnyCuts;
import realtime.conformance.session.Talk;

/** Whole conversations (RFC 6455 sections 5 to 7): any legal one is understood; one fault anywhere in it ends the connection. */
@Area("framing")
public interface ConversationProperties extends PeerProperties {
    @Property
    @Checks({"WS-DAT-003", "WS-FRM-008", "WS-FRG-004", "WS-PNG-001", "WS-PNG-006"})
    default void anyConversationIsUnderstood(
            @ForAll(supplier = Script.Any.class) Script script, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        script.talk(Talk.with(peer()).cut(cuts));
    }

    @Property
    @Checks({
        "WS-FAIL-003",
        "WS-FRM-003",
        "WS-FRM-004",
        "WS-LEN-005",
        "WS-MSK-003",
        "WS-MSK-006",
        "WS-FRG-005",
        "WS-FRG-006",
        "WS-CTL-002",
        "WS-CTL-003",
        "WS-TXT-004",
        "WS-CLF-002",
        "WS-CLC-001",
        "WS-CLC-002"
    })
    default void oneFaultAnywhereEndsTheConnection(
            @ForAll(supplier = Script.Any.class) Script script,
            @ForAll(supplier = Script.Slip.Any.class) Script.Slip slip,
            @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        script.talk(Talk.with(peer()).cut(cuts), slip, peer().role());
    }
}
