package realtime.conformance.session;

/** A simpler conversation: who fails it breaks its rule, and not the one that is asked about. */
record Suspect(String requirement, Talk simpler, Expected expected) {}
