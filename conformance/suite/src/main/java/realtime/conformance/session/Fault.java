package realtime.conformance.session;

/**
 * A rule that a frame of the peer breaks by itself, whatever was asked.
 *
 * @param requirement its id in the catalogue
 * @param words one sentence
 */
public record Fault(String requirement, String words) {}
