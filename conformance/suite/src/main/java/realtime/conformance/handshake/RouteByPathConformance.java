package realtime.conformance.handshake;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.Judges;
import realtime.conformance.Role;
import realtime.conformance.driver.Features;
import realtime.conformance.exercise.Question;
import realtime.conformance.generate.OneOf;
import realtime.conformance.generate.Ordered;
import realtime.conformance.model.ModelNegotiation;
import realtime.websocket.PathRouter;
import realtime.websocket.Routing;

/** Exercise 04.8. */
@Judges(Role.SERVER)
public interface RouteByPathConformance {
    Set<String> PATHS = Set.of("/", "/chat", "/scores", "/chat%20room");

    /** The router that is judged. */
    PathRouter subject();

    /** Targets that name a service. */
    final class Services implements Ordered<String> {
        @Override
        public java.util.List<String> ordered() {
            return java.util.List.of(
                    "/chat",
                    "/scores",
                    "/",
                    "/chat?room=7",
                    "/chat?",
                    "/?a=b?c",
                    "/chat%20room",
                    "http://localhost:8104/chat",
                    "HTTPS://example.com/chat?room=7",
                    "http://localhost:8104",
                    "http://localhost:8104?room=7",
                    "http://localhost/chat?%",
                    "http://local%host/chat");
        }

        @Override
        public Arbitrary<String> get() {
            Arbitrary<String> query =
                    Arbitraries.strings().withChars("ab=&?/%20").ofMaxLength(12);
            return Arbitraries.of("/chat", "/scores", "/", "http://localhost/chat", "https://[::1]:8104/scores")
                    .flatMap(path -> query.map(text -> text.isEmpty() ? path : path + "?" + text));
        }
    }

    /** Targets that name none. */
    final class Absent extends OneOf<String> {
        Absent() {
            super(
                    "/other",
                    "/chats",
                    "/cha",
                    "/chat/",
                    "/Chat",
                    "/chat/room",
                    "//chat",
                    "/%63hat",
                    "/other?x=/chat",
                    "http://localhost:8104/other",
                    "/scores%20",
                    "/%",
                    "/chat room");
        }
    }

    /** Targets of no usable form. */
    final class Unusable extends OneOf<String> {
        Unusable() {
            super(
                    "wss://example.com:8181/",
                    "ws://localhost/chat",
                    "/chat#top",
                    "chat",
                    "*",
                    "localhost:8104",
                    "http:/chat",
                    "/chat?a#b",
                    "http:///chat",
                    "http://?room=7",
                    "https://",
                    "ftp://localhost/chat",
                    "http://localhost/chat#top");
        }
    }

    @Property
    @Checks("WS-HSS-017")
    default void aTargetLeadsToItsService(@ForAll(supplier = Services.class) String target) {
        check(target);
    }

    @Property
    @Checks("WS-HSS-021")
    default void anUnknownPathGets404(@ForAll(supplier = Absent.class) String target) {
        check(target);
    }

    @Property
    @Checks({"WS-HSS-017", "WS-HSS-019"})
    default void aTargetOfAnotherFormGets400(@ForAll(supplier = Unusable.class) String target) {
        check(target);
    }

    private void check(String target) {
        var request = Variation.PLAIN.request(Features.echo("localhost:8104", target));
        String right = told(ModelNegotiation.route(request, PATHS));
        Question question = asked(target, right.startsWith("to"));
        String yours = told(question.returned(right, () -> subject().route(request, PATHS)));
        question.holds(right.equals(yours), right, new Question.Told(yours));
    }

    /** The sentence of the task that is about this target; where there is none, the standard's rule says it. */
    private static Question asked(String target, boolean found) {
        Question question =
                Question.of("the target " + target + "\nthe paths " + String.join(" ", new java.util.TreeSet<>(PATHS)));
        if (target.indexOf('#') >= 0) {
            return question.taskAlone("A target that contains a number sign gets 400.");
        }
        if (!target.startsWith("/")) {
            return target.matches("(?i)https?://[^/?].*")
                    ? question.task("Of an absolute http or https URI path and query count; an empty path is a slash.")
                    : question.taskAlone("A target that is neither a path nor an absolute http or https URI with a host"
                            + " behind the two slashes gets 400.");
        }
        if (target.indexOf('%') >= 0) {
            return question.taskAlone("The path must equal one of the server's paths, as it is written:"
                    + " nothing is decoded, and escapes are not looked at.");
        }
        if (target.indexOf('?') >= 0) {
            return question.taskAlone("The target is a path, with a query behind the first question mark or without.");
        }
        String whole = "The path must equal one of the server's paths, as it is written: a prefix is not enough.";
        return found ? question.taskAlone(whole) : question.task(whole);
    }

    private static String told(Routing routing) {
        return switch (routing) {
            case null -> "null";
            case Routing.To to -> "to " + to.path() + ", query \"" + to.query() + "\"";
            case Routing.Refused refused -> "refused with " + refused.refusal().status();
        };
    }
}
