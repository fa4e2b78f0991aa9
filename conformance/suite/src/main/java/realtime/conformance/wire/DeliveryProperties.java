package realtime.conformance.wire;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Area;
import realtime.conformance.Checks;
import realtime.conformance.driver.Cuts;
import realtime.conformance.generate.AnyCuts;
import realtime.conformance.generate.OneOf;
import realtime.conformance.session.Expected;
import realtime.conformance.session.RawFrame;
import realtime.conformance.session.Said;
import realtime.conformance.session.Talk;
import realtime.wire.Bytes;

/** Messages arrive once, whole, and as what they were sent (RFC 6455 sections 5.1, 6.1 and 6.2). */
@Area("framing")
public interface DeliveryProperties extends PeerProperties {
    /** How many messages come at once. */
    final class Many extends OneOf<Integer> {
        Many() {
            super(20, 2, 300);
        }
    }

    @Property
    @Checks("WS-DAT-002")
    default void textStaysTextAndBinaryStaysBinary(
            @ForAll(supplier = Split.Any.class) Split split, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        Bytes payload = Bytes.latin1("the same octets");
        Talk.with(peer())
                .titled("The same octets as binary and as text")
                .send(split.frames(2, payload))
                .send(split.frames(1, payload))
                .send(RawFrame.binary(payload))
                .cut(cuts)
                .expect(Expected.echo(new Said(2, payload), new Said(1, payload), new Said(2, payload)));
    }

    @Property(tries = 20)
    @Checks({"WS-FRM-007", "WS-DAT-004"})
    default void manyMessagesMayComeAtOnce(
            @ForAll(supplier = Many.class) Integer count, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        List<Said> messages = new ArrayList<>(Collections.nCopies(count, Said.text("again")));
        messages.add(Said.text("and last"));
        Talk.with(peer())
                .titled(count + " messages and one more, and nobody waits for an echo")
                .send(messages.stream()
                        .map(message -> RawFrame.text(message.payload()))
                        .toList())
                .cut(cuts)
                .expect(Expected.echo(messages.toArray(Said[]::new)));
    }
}
