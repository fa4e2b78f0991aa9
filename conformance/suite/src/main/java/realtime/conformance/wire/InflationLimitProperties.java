package realtime.conformance.wire;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Area;
import realtime.conformance.Checks;
import realtime.conformance.Unsupported;
import realtime.conformance.driver.Service;
import realtime.conformance.generate.OneOf;
import realtime.conformance.model.MessageDeflation;
import realtime.conformance.session.Expected;
import realtime.conformance.session.Peer;
import realtime.conformance.session.Said;
import realtime.conformance.session.Talk;

/** Small messages that inflate to large ones (RFC 6455 section 10.4). */
@Area("compression")
public interface InflationLimitProperties extends PeerProperties {
    /** Sizes of up to 1 MiB, in octets. */
    final class Sizes extends OneOf<Integer> {
        Sizes() {
            super((1 << 16) + 1, 1 << 20);
        }
    }

    @Property
    @Checks("PMD-DEF-010")
    default void aSmallMessageMayInflateToALargeOne(@ForAll(supplier = Sizes.class) Integer size) {
        Said large = large(size);
        Expected echo = Expected.echo(large);
        Deflated.talk(this)
                .titled(size + " octets in one small message")
                .send(Deflated.frame(1, large.payload()))
                .expect(Expected.fails(1009).or("the echo", echo::accepts));
    }

    @Property
    @Checks("PMD-DEF-010")
    default void theLimitCountsWhatIsInflated(@ForAll(supplier = Split.Any.class) Split split) {
        Peer limited = peer().at(Service.LIMITED)
                .orElseThrow(() -> new Unsupported("no application that " + Service.LIMITED.words() + " is known"));
        Said large = large(limited.limit() + 1);
        Talk.with(limited)
                .offering(Deflated.OFFER)
                .titled("A small message that inflates to one octet more than the limit of " + limited.limit())
                .send(Deflated.frames(1, MessageDeflation.alone(large.payload()), split))
                .expect(Expected.fails(1009));
    }

    private static Said large(int size) {
        return new Said(1, new Payload(size, 0).octets());
    }
}
