package realtime.conformance.wire;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Area;
import realtime.conformance.Checks;
import realtime.conformance.driver.Cuts;
import realtime.conformance.generate.AnyCuts;
import realtime.conformance.generate.OneOf;
import realtime.conformance.session.Expected;
import realtime.conformance.session.Said;

/** Whether a server keeps to the window that it has agreed on (RFC 7692 sections 7.1 and 7.2.1). */
@Area("compression")
public interface ServerWindowProperties extends PeerProperties {
    /** Bits of a window, an unusual one first. */
    final class Bits extends OneOf<Integer> {
        Bits() {
            super(9, 10, 11, 12, 13, 14, 8, 15);
        }
    }

    @Property
    @Checks("PMD-PAR-003")
    default void whatItForgetsItDoesNotReferTo(@ForAll(supplier = AnyCuts.class) Cuts cuts) {
        Said said = Said.text("The same words come again, the same words come again.");
        Deflated.talk(this)
                .offering("permessage-deflate; server_no_context_takeover")
                .titled("The same text three times, to a server that forgets each message")
                .send(List.of(Deflated.frame(1, said.payload())))
                .send(Deflated.frame(1, said.payload()), Deflated.frame(1, said.payload()))
                .cut(cuts)
                .expect(Expected.echo(said, said, said));
    }

    @Property
    @Checks("PMD-PAR-014")
    default void itsReferencesStayWithinTheWindow(@ForAll(supplier = Bits.class) Integer bits) {
        Said words = new Said(1, Repetitions.TEXT);
        Deflated.talk(this)
                .offering("permessage-deflate; server_max_window_bits=" + bits)
                .ifAgreed()
                .titled("Words that come again ever further back, to a server with a window of " + (1 << bits))
                .send(Deflated.near(1, words.payload()), Deflated.near(1, words.payload()))
                .expect(Expected.echo(words, words));
    }
}
