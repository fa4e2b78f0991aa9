package realtime.conformance.session;

import java.util.List;
import java.util.function.Predicate;
import realtime.conformance.Drawing;
import realtime.conformance.Unsupported;

/**
 * What two ends must have agreed on before a conversation begins.
 *
 * @param offer the extension field of the suite; empty for none
 * @param needed what the agreement must allow beyond
 * @param words the same in words, for a peer that does not allow it
 * @param optional whether a try is skipped where the peer declines, because others may do
 */
record Terms(String offer, Predicate<Agreement> needed, String words, boolean optional) {
    /** No extension. */
    static final Terms NONE = new Terms("", agreement -> true, "", false);

    Terms offering(String extension) {
        return new Terms(extension, needed, words, optional);
    }

    Terms needing(String what, Predicate<Agreement> allowed) {
        return new Terms(offer, needed.and(allowed), what, optional);
    }

    Terms skipping() {
        return new Terms(offer, needed, words, true);
    }

    /** A drawing with what was agreed on. */
    Drawing told(Drawing plain, Heard heard, List<Step> steps) {
        return compress()
                ? plain.row("offered", offer)
                        .row("agreed", heard.agreement().map(Agreement::answer).orElse(""))
                        .row("inflated", Meaning.of(steps))
                : plain;
    }

    /** Whether messages may be compressed. */
    boolean compress() {
        return !offer.isEmpty();
    }

    /**
     * A connection on these terms.
     *
     * @throws Unsupported if the peer does not agree
     */
    Session open(Peer peer) {
        peer.greeting(); // is found out on a connection of its own, before this one
        Session session = peer.open(offer);
        if (session.agreement().filter(needed.negate()).isPresent()) {
            String answer = session.agreement().get().answer();
            session.close();
            throw new Unsupported("it agrees on " + answer + ", without " + words);
        }
        return session;
    }
}
