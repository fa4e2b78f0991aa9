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
    /** Ways to come close to an allowed origin without being it. */
    final class Foreign extends OneOf<UnaryOperator<String>> {
        Foreign() {
            super(
                    allowed -> "http://evil.example",
                    allowed -> allowed + ".evil.test",
                    allowed -> allowed.replaceFirst("^http:", "https:"),
                    allowed -> allowed + ":81",
                    allowed -> allowed.replace("http://", "http://evil"),
                    allowed -> allowed + "/",
                    allowed -> "null");
        }
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
    @Checks({"WS-ORI-001", "WS-ORI-002"})
    default void aForeignOriginIsRefusedInHttp(
            @ForAll(supplier = Foreign.class) UnaryOperator<String> foreign,
            @ForAll(supplier = AnyVariation.class) Variation how) {
        from(foreign.apply(allowed()), how)
                .expect(Expectation.of("HTTP 403", status(403)).orLenient("another 4xx", Expectation::clientError));
    }

    @Property
    @Checks("WS-ORI-002")
    default void anAllowedOriginOpens(@ForAll(supplier = AnyVariation.class) Variation how) {
        from(allowed(), how).expect(OPENS);
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
                .expect(OPENS.or("HTTP 403 or 401", status(401, 403)));
    }
}
