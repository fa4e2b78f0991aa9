package realtime.conformance.run;

/**
 * A known violation of a subject, with the octets that show it.
 *
 * @param property where it shows: {@code KeyProperties.aKeyThatIsNot16OctetsIsRefused}
 * @param requirement what it breaks
 * @param request the octets, in hexadecimal pairs; only they decide whether the departure persists
 * @param outcome what the subject does with them, as {@link realtime.conformance.driver.Outcome#summary()} says it
 * @param reason one sentence
 */
public record Departure(String property, String requirement, String request, String outcome, String reason) {}
