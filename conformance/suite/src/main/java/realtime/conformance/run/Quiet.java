package realtime.conformance.run;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps jqwik's own remarks out of what a learner reads. */
final class Quiet {
    private static final Logger JQWIK = Logger.getLogger("net.jqwik"); // held here: else its level is forgotten

    private Quiet() {}

    static void please() {
        JQWIK.setLevel(Level.SEVERE);
    }
}
