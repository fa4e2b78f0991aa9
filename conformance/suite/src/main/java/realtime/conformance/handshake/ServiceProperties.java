package realtime.conformance.handshake;

import static realtime.conformance.handshake.Expectation.OPENS;
import static realtime.conformance.handshake.Expectation.clientError;
import static realtime.conformance.handshake.Expectation.status;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.Unsupported;
import realtime.conformance.driver.Outcome;

/** Services behind paths: those that exist, those that do not, those that demand something first. */
public interface ServiceProperties extends ServerProperties {
    private static String known(java.util.Optional<String> feature, String what) {
        return feature.orElseThrow(() -> new Unsupported("no path that " + what + " is known"));
    }

    @Property
    @Checks("WS-HSS-021")
    default void aServiceThatDoesNotExistIsRefused(@ForAll(supplier = AnyVariation.class) Variation how) {
        String absent = known(server().features().absentPath(), "does not exist");
        Attempt.at(server(), how)
                .on(absent)
                .expect(Expectation.of("HTTP 404", status(404)).orLenient("another 4xx", Expectation::clientError));
    }

    @Property
    @Checks({"WS-HSS-022", "WS-ORI-004"})
    default void credentialsAreDemandedWhateverTheOriginSays(@ForAll(supplier = AnyVariation.class) Variation how) {
        String path = known(server().features().challengePath(), "demands credentials");
        Attempt.at(server(), how)
                .on(path)
                .expect(Expectation.of(
                                "HTTP 401 with WWW-Authenticate",
                                seen -> seen.status() == 401
                                        && seen.outcome() instanceof Outcome.Answer answer
                                        && answer.head().fields().has("WWW-Authenticate"))
                        .about("WWW-Authenticate"));
        Attempt.at(server(), how)
                .on(path)
                .with("Authorization", server().features().credentials().orElse(""))
                .expect(OPENS);
    }

    @Property
    @Checks("WS-HSS-023")
    default void aRedirectStaysHttp(@ForAll(supplier = AnyVariation.class) Variation how) {
        String path = known(server().features().redirectPath(), "redirects");
        Attempt.at(server(), how)
                .on(path)
                .expect(Expectation.of(
                                "HTTP 301, 302, 307 or 308 with Location",
                                seen -> status(301, 302, 307, 308).test(seen)
                                        && seen.outcome() instanceof Outcome.Answer answer
                                        && answer.head().fields().has("Location"))
                        .about("Location"));
    }

    @Property
    @Checks("HTTP-UPG-004")
    default void aPageMayIgnoreTheUpgrade(@ForAll(supplier = AnyVariation.class) Variation how) {
        String path = known(server().features().plainPath(), "serves a page");
        Attempt.at(server(), how)
                .on(path)
                .expect(Expectation.of("HTTP 200, or an error", seen -> seen.status() == 200 || clientError(seen)));
    }

    @Property
    @Checks("WS-HSS-024")
    default void aTlsPortSpeaksNoPlainHttp() {
        if (!server().features().secure()) {
            throw new Unsupported("the server does not speak TLS");
        }
        Attempt.at(server(), Variation.PLAIN)
                .inClearText()
                .expect(Expectation.of(
                        "an alert, a close, or an HTTP error in clear text, never a 101",
                        seen -> seen.status() != 101));
    }
}
