package realtime.conformance;

import org.opentest4j.TestAbortedException;

/** The subject does not offer the optional feature that a property is about. */
public final class Unsupported extends TestAbortedException {
    /** @param why one sentence */
    public Unsupported(String why) {
        super(why);
    }
}
