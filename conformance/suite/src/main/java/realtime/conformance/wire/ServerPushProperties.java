package realtime.conformance.wire;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Area;
import realtime.conformance.Checks;
import realtime.conformance.driver.Cuts;
import realtime.conformance.driver.Service;
import realtime.conformance.generate.AnyCuts;
import realtime.conformance.session.Expected;
import realtime.conformance.session.RawFrame;
import realtime.conformance.session.Said;

/** A server need not wait for a client to speak (RFC 6455 section 4.2.2). */
@Area("framing")
public interface ServerPushProperties extends PeerProperties {
    @Property
    @Checks("WS-HSR-006")
    default void theServerMaySpeakFirst(@ForAll(supplier = AnyCuts.class) Cuts cuts) {
        ApplicationProperties.with(peer(), Service.PUSHES)
                .titled("The client waits; the server has something to say")
                .awaitEcho(ApplicationProperties.WELCOME)
                .send(RawFrame.text("thank you"))
                .withSentinels()
                .cut(cuts)
                .expect(Expected.echo(ApplicationProperties.WELCOME, Said.text("thank you")));
    }
}
