package realtime.conformance.wire;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Area;
import realtime.conformance.Checks;
import realtime.conformance.Unsupported;
import realtime.conformance.driver.Cuts;
import realtime.conformance.generate.AnyCuts;
import realtime.conformance.session.Expected;
import realtime.conformance.session.RawFrame;
import realtime.conformance.session.Said;
import realtime.conformance.session.Talk;

/** Whatever comes, and over TLS too (RFC 6455 sections 10.6 and 10.7). */
@Area("limits")
public interface RobustnessProperties extends PeerProperties {
    /** Behind the noise TCP ends, so that nobody has to wait for a peer that waits for the rest of a frame. */
    @Property
    @Checks("WS-SEC-001")
    default void anyOctetsDoNoHarm(
            @ForAll(supplier = Noise.Any.class) Noise noise, @ForAll(supplier = AnyCuts.class) Cuts cuts) {
        Talk.with(peer())
                .titled("Octets that may be anything, and the end of TCP")
                .raw(noise.octets(peer().role().peer()))
                .finish()
                .cut(cuts)
                .expect(Expected.of("right frames only, and the end of TCP", Closed::isOver)
                        .negative());
    }

    @Property
    @Checks("WS-SEC-002")
    default void itSpeaksTls(@ForAll(supplier = Payload.Any.class) Payload payload) {
        if (!peer().isSecure()) {
            throw new Unsupported("it is not spoken to over TLS");
        }
        Talk.with(peer())
                .titled("A conversation over TLS")
                .send(RawFrame.binary(payload.octets()), RawFrame.text("next"))
                .expect(Expected.echo(new Said(2, payload.octets()), Said.text("next")));
    }
}
