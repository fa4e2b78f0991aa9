package realtime.conformance;

import java.util.Set;

/**
 * One row of the catalogue.
 *
 * @param id such as {@code WS-HSS-003}
 * @param spec such as {@code RFC6455}
 * @param section as in the published document
 * @param level MUST, MUST NOT, SHOULD, SHOULD NOT, MAY or prose
 * @param role whom it binds
 * @param area the group within its document
 * @param statement the requirement in one sentence
 * @param observable what can be seen from outside, and the outcomes to accept
 * @param testability ways of testing, or {@code not-testable} and why
 * @param chapter the catalogue's name of its chapter
 */
public record Requirement(
        String id,
        String spec,
        String section,
        String level,
        Role role,
        String area,
        String statement,
        String observable,
        String testability,
        String chapter) {
    /** Document and section: {@code RFC 6455 section 4.2.1 item 2}. */
    public String source() {
        return spec.replaceFirst("^RFC(\\d)", "RFC $1").replaceFirst("^WHATWG-", "") + " section " + section;
    }

    public boolean isTestable() {
        return !testability.startsWith("not-testable");
    }

    public boolean isMust() {
        return level.startsWith("MUST");
    }

    /** The ways of testing: blackbox-server, blackbox-client, codec-unit. */
    public Set<String> ways() {
        return Set.of(testability.split(";"));
    }
}
