package realtime.zoo;

import static realtime.zoo.Servers.faulty;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import realtime.conformance.driver.ServerCore;
import realtime.conformance.model.Model;
import realtime.websocket.Refusal;

/** Origins, paths and credentials (RFC 6455 sections 4.2.2, steps 1 to 4, and 10). */
final class ServiceMistakes {
    private static final Set<String> PATHS = Set.of("/echo", "/private", "/moved", "/page");

    private ServiceMistakes() {}

    static List<Member> all() {
        return List.of(
                faulty("refuses-and-talks-on", "WS-FAIL-006", "A refusal is a word, and no end.", new Mould() {
                    @Override
                    ServerCore connect() {
                        return new TalksOn(super.connect());
                    }
                }),
                faulty(
                        "origin-ignored",
                        "WS-ORI-001",
                        "Origin is none of the server's business.",
                        Mould.checking((request, origins) -> Model.check(request, Set.of()))),
                faulty(
                        "foreign-origin-closed",
                        "WS-ORI-001",
                        "A foreign origin is let in, and then sent away with a close frame.",
                        ResponseMistakes.closing(403)),
                faulty(
                        "origin-by-prefix",
                        "WS-ORI-003",
                        "An origin that begins like an allowed one is allowed.",
                        comparing((origin, allowed) -> origin.startsWith(allowed))),
                faulty(
                        "origin-by-suffix",
                        "WS-ORI-003",
                        "An origin that ends like an allowed host is allowed.",
                        comparing((origin, allowed) -> origin.endsWith(allowed.substring(allowed.indexOf("//") + 2)))),
                faulty(
                        "origin-case-sensitive",
                        "WS-ORI-003",
                        "Origins are compared letter by letter.",
                        comparing(String::equals)),
                faulty(
                        "one-origin-only",
                        "WS-ORI-002",
                        "Of the list of allowed origins only the first is read.",
                        comparing((origin, allowed) ->
                                allowed.equals("http://example.com") && origin.equalsIgnoreCase(allowed))),
                faulty(
                        "missing-origin-crashes",
                        "WS-HSS-025",
                        "Every client is a browser and sends Origin.",
                        Mould.saying((request, answer) ->
                                request.fields().has("Origin") ? answer : RequestMistakes.crash())),
                faulty(
                        "every-path-opens",
                        "WS-HSS-021",
                        "There is one service, so the path is not looked at.",
                        Mould.seeing(
                                request -> PATHS.contains(request.target()) ? request : request.withTarget("/echo"))),
                faulty(
                        "credentials-not-asked",
                        "WS-HSS-022",
                        "Who comes from the right origin needs no credentials.",
                        Mould.seeing(
                                request -> request.withFields(request.fields().replace("Authorization", "none")))),
                faulty(
                        "challenge-missing",
                        "WS-HSS-022",
                        "A 401 need not say how to answer it.",
                        Mould.saying((request, answer) ->
                                answer.withFields(answer.fields().without("WWW-Authenticate")))),
                faulty(
                        "redirect-switches",
                        "WS-HSS-023",
                        "A redirect is followed on the server, and the moved path opens.",
                        Mould.seeing(
                                request -> request.target().equals("/moved") ? request.withTarget("/echo") : request)),
                faulty(
                        "page-crashes",
                        "HTTP-UPG-004",
                        "A page that is asked to upgrade is an error of the server.",
                        Mould.saying((request, answer) ->
                                request.target().equals("/page") ? RequestMistakes.crash() : answer)),
                faulty(
                        "clear-text-on-tls-port",
                        "WS-HSS-024",
                        "The port for TLS also answers clear text.",
                        Mould.FEATURES.secured(),
                        new Mould()));
    }

    /** Another way to compare an origin with an allowed one. */
    private static Mould comparing(BiPredicate<String, String> equal) {
        return Mould.checking((request, origins) -> {
            Optional<String> origin = request.fields().first("Origin");
            boolean welcome =
                    origin.isEmpty() || origins.stream().anyMatch(allowed -> equal.test(origin.get(), allowed));
            Optional<Refusal> refusal = Model.check(request, Set.of());
            return refusal.isPresent() || welcome ? refusal : Optional.of(Refusal.of(403, "a foreign origin"));
        });
    }
}
