package realtime.conformance.session;

/**
 * A simpler conversation: who fails it breaks its rule, and not the one that is asked about.
 *
 * @param requirement that rule
 * @param simpler the conversation
 * @param expected what must come of it
 */
record Suspect(String requirement, Talk simpler, Expected expected) {
    /** Whether {@code peer} fails it. */
    boolean isGuilty(Peer peer) {
        return !expected.accepts(simpler.play(peer, false));
    }
}
