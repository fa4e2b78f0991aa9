package realtime.conformance.handshake;

import static realtime.conformance.handshake.Expectation.OPENS;
import static realtime.conformance.handshake.Expectation.status;

import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.Unsupported;
import realtime.conformance.generate.OneOf;

/** Which pages may connect. Tried where the server's allowed origins are known. */
public interface OriginProperties extends ServerProperties {
    /**
     * A way to come close to an allowed origin without being it.
     *
     * @param requirement what letting it in breaks
     */
    record Lookalike(String requirement, UnaryOperator<String> origin) {}

    /** Origins that are not allowed. */
    final class Foreign extends OneOf<Lookalike> {
        Foreign() {
            super(
                    new Lookalike("WS-ORI-001", allowed -> "http://evil.example"),
                    new Lookalike("WS-ORI-001", allowed -> "null"),
                    new Lookalike("WS-ORI-003", allowed -> allowed + ".evil.test"),
                    new Lookalike("WS-ORI-003", allowed -> allowed.replaceFirst("://", "://evil")),
                    new Lookalike("WS-ORI-003", OriginProperties::otherScheme),
                    new Lookalike("WS-ORI-003", OriginProperties::otherPort));
        }
    }

    private static String otherScheme(String origin) {
        return origin.startsWith("https:") ? "http:" + origin.substring(6) : "https:" + origin.substring(5);
    }

    private static String otherPort(String origin) {
        return origin.replaceFirst(":\\d+$", "") + ":81";
    }

    /** The allowed origin, as other spellings of the same. */
    final class Same extends OneOf<UnaryOperator<String>> {
        Same() {
            super(allowed -> allowed, allowed -> allowed.toUpperCase(java.util.Locale.ROOT));
        }
    }

    private Attempt from(String origin, Variation how) {
        return Attempt.at(server(), how).but(Deviation.replaced("Origin", origin));
    }

    private String allowed() {
        return server().features().origins().stream()
                .findFirst()
                .orElseThrow(() -> new Unsupported("the server's allowed origins are not known"));
    }

    @Property
    @Checks({"WS-ORI-001", "WS-ORI-003", "WS-ORI-002"})
    default void aForeignOriginIsRefusedInHttp(
            @ForAll(supplier = Foreign.class) Lookalike foreign, @ForAll(supplier = AnyVariation.class) Variation how) {
        String origin = foreign.origin().apply(allowed());
        if (server().features().origins().stream().anyMatch(origin::equalsIgnoreCase)) {
            return;
        }
        Attempt.at(server(), how)
                .but(Deviation.replaced("Origin", origin).breaking(foreign.requirement()))
                .expect(Expectation.of("HTTP 403", status(403)).orLenient("another 4xx", Expectation::clientError));
    }

    @Property
    @Checks("WS-ORI-002")
    default void eachAllowedOriginOpens(@ForAll(supplier = AnyVariation.class) Variation how) {
        allowed();
        server().features().origins().forEach(origin -> from(origin, how).expect(OPENS));
    }

    @Property
    @Checks("WS-ORI-003")
    default void originsAreComparedWithoutCaseAndAsAWhole(
            @ForAll(supplier = Same.class) UnaryOperator<String> same,
            @ForAll(supplier = AnyVariation.class) Variation how) {
        from(same.apply(allowed()), how).expect(OPENS);
    }

    @Property
    @Checks("WS-HSS-025")
    default void noOriginIsNoBrowser(@ForAll(supplier = AnyVariation.class) Variation how) {
        allowed();
        Attempt.at(server(), how)
                .but(Deviation.without("Origin"))
                .expect(OPENS.or("HTTP 403 or 401", status(401, 403))
                        .orLenient("another 4xx", Expectation::clientError));
    }
}
