/**
 * The vocabulary of judging: what a standard requires ({@link realtime.conformance.Requirement}), which property checks it
 * ({@link realtime.conformance.Checks}), and what came of it ({@link realtime.conformance.Verdict}).
 */
package realtime.conformance;
