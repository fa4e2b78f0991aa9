package realtime.conformance.generate;

/**
 * A number that an example is about.
 *
 * @param what it is: {@code length}
 * @param number with which subjects begin or end to be wrong
 */
public record Measure(String what, long number) {}
