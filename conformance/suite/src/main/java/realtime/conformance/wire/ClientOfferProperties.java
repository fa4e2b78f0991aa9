package realtime.conformance.wire;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Area;
import realtime.conformance.Checks;
import realtime.conformance.driver.Cuts;
import realtime.conformance.generate.AnyCuts;
import realtime.conformance.generate.OneOf;
import realtime.conformance.session.Expected;
import realtime.conformance.session.Said;
import realtime.wire.Bytes;

/** Whether a client keeps to what was agreed on about compression (RFC 7692 sections 7.1 and 7.2.1). */
@Area("compression")
public interface ClientOfferProperties extends PeerProperties {
    /** Bits of the client's window, an unusual one first. */
    final class Bits extends OneOf<Integer> {
        Bits() {
            super(9, 10, 12, 15, 8);
        }
    }

    @Property
    @Checks("PMD-PAR-005")
    default void whatItHasToForgetItDoesNotReferTo(@ForAll(supplier = AnyCuts.class) Cuts cuts) {
        Said said = Said.text("The same words come again, the same words come again.");
        Deflated.talk(this)
                .offering("permessage-deflate; client_no_context_takeover")
                .titled("The same text three times, to a client that has to forget each message")
                .send(Deflated.frame(1, said.payload()))
                .send(Deflated.frame(1, said.payload()), Deflated.frame(1, said.payload()))
                .cut(cuts)
                .expect(Expected.echo(said, said, said));
    }

    @Property
    @Checks("PMD-PAR-014")
    default void itsReferencesStayWithinItsWindow(@ForAll(supplier = Bits.class) Integer bits) {
        Said words = new Said(1, Repetitions.TEXT);
        Deflated.talk(this)
                .offering("permessage-deflate; client_max_window_bits=" + bits)
                .ifAgreed()
                .titled("Words that come again ever further back, to a client with a window of " + (1 << bits))
                .send(Deflated.near(1, words.payload()), Deflated.near(1, words.payload()))
                .expect(Expected.echo(words, words));
    }

    @Property
    @Checks({"PMD-PAR-009", "PMD-NEG-001"})
    default void theServerMayChooseASmallerWindowUnasked(@ForAll(supplier = Bits.class) Integer bits) {
        Said said = new Said(1, Bytes.latin1("The server's window is its own affair."));
        Deflated.talk(this)
                .offering("permessage-deflate; server_max_window_bits=" + bits)
                .ifAgreed()
                .titled("The server says that its window is " + (1 << bits))
                .send(Deflated.near(1, said.payload()), Deflated.near(1, said.payload()))
                .expect(Expected.echo(said, said));
    }
}
