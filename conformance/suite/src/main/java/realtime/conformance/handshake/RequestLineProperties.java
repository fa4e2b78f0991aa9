package realtime.conformance.handshake;

import static realtime.conformance.handshake.Expectation.BAD_REQUEST;
import static realtime.conformance.handshake.Expectation.NOT_UPGRADED;
import static realtime.conformance.handshake.Expectation.OPENS;
import static realtime.conformance.handshake.Expectation.status;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.driver.Cuts;
import realtime.conformance.driver.Outcome;
import realtime.conformance.generate.AnyCuts;
import realtime.conformance.generate.OneOf;

/** Method, target, version: the first line of the request, and the stream that carries it. */
public interface RequestLineProperties extends ServerProperties {
    /** Methods that are not GET. */
    final class OtherMethods extends OneOf<Deviation> {
        OtherMethods() {
            super(method("POST"), method("PUT"), method("HEAD"), method("OPTIONS"), method("DELETE"), method("get"));
        }

        private static Deviation method(String name) {
            return Deviation.line("the method is " + name, request -> request.withMethod(name));
        }
    }

    /** Versions below 1.1. */
    final class OldVersions extends OneOf<Deviation> {
        OldVersions() {
            super(version("HTTP/1.0"), keptAlive(), version("HTTP/0.9"));
        }

        private static Deviation version(String version) {
            return Deviation.line("the version is " + version, request -> request.withVersion(version));
        }

        private static Deviation keptAlive() {
            return Deviation.line("the version is HTTP/1.0, with keep-alive", request -> request.withVersion("HTTP/1.0")
                    .withFields(request.fields().with("Connection", "keep-alive")));
        }
    }

    @Property
    @Checks("WS-HSS-001")
    default void onlyGetOpens(
            @ForAll(supplier = OtherMethods.class) Deviation method,
            @ForAll(supplier = AnyVariation.class) Variation how) {
        Attempt.at(server(), how).but(method).expect(NOT_UPGRADED);
    }

    @Property
    @Checks({"WS-HSS-002", "HTTP-UPG-005"})
    default void anOldVersionOfHttpDoesNotOpen(
            @ForAll(supplier = OldVersions.class) Deviation version,
            @ForAll(supplier = AnyVariation.class) Variation how) {
        Attempt.at(server(), how)
                .but(version)
                .expect(NOT_UPGRADED.or("HTTP 505", status(505)).or("close", Expectation::closed));
    }

    @Property
    @Checks("WS-HSS-018")
    default void segmentsDoNotMatter(
            @ForAll(supplier = AnyCuts.class) Cuts cuts, @ForAll(supplier = AnyVariation.class) Variation how) {
        Attempt.at(server(), how).cut(cuts).expect(OPENS);
    }

    @Property
    @Checks("WS-HSS-017")
    default void anAbsoluteTargetOpens(@ForAll(supplier = AnyVariation.class) Variation how) {
        String scheme = server().features().secure() ? "https://" : "http://";
        Attempt.at(server(), how)
                .on(scheme
                        + server().features().authority()
                        + server().features().path())
                .expect(OPENS);
    }

    @Property
    @Checks("WS-HSS-026")
    default void garbageIsAnsweredOrDropped(@ForAll(supplier = GarbageLines.class) String line) {
        Attempt.garbage(server(), line)
                .expect(BAD_REQUEST
                        .orLenient("HTTP 501 or 505", status(501, 505))
                        .orLenient("a silent close", seen -> seen.outcome() instanceof Outcome.Closed));
    }
}
