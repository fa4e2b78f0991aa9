package realtime.conformance.handshake;

import java.util.List;
import net.jqwik.api.Arbitrary;
import realtime.conformance.generate.Ordered;

/** Right answers, each kind of harmless variation once, then mixed. */
public final class ReplyVariations implements Ordered<ReplyVariation> {
    @Override
    public List<ReplyVariation> ordered() {
        return List.of(
                ReplyVariation.PLAIN,
                new ReplyVariation(7, 0, 0, 0, 0, 0, 0),
                new ReplyVariation(0, 1, 0, 0, 0, 0, 0),
                new ReplyVariation(0, 2, 0, 0, 0, 0, 0),
                new ReplyVariation(0, 0, 1, 0, 0, 0, 0),
                new ReplyVariation(0, 0, 2, 0, 0, 0, 0),
                new ReplyVariation(0, 0, 0, 1, 0, 0, 0),
                new ReplyVariation(0, 0, 0, 2, 0, 0, 0),
                new ReplyVariation(0, 0, 0, 0, 2, 0, 0),
                new ReplyVariation(0, 0, 0, 0, 0, 0, 1));
    }

    @Override
    public Arbitrary<ReplyVariation> get() {
        return new AnyReply().get();
    }
}
