package realtime.conformance.handshake;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.Judges;
import realtime.conformance.Role;
import realtime.conformance.exercise.Answers;
import realtime.conformance.exercise.Question;
import realtime.conformance.generate.OneOf;
import realtime.conformance.model.ModelUri;
import realtime.websocket.UriParser;
import realtime.websocket.WebSocketUri;

/** Exercise 04.5. */
@Judges(Role.CLIENT)
public interface ReadUriConformance {
    /** The parser that is judged. */
    UriParser subject();

    /** URIs with and without a port. */
    final class Ports extends OneOf<UriTexts.Text> {
        Ports() {
            super(
                    UriTexts.Text.of("ws://example.com/", false, "example.com", 80, "/"),
                    UriTexts.Text.of("wss://example.com/", true, "example.com", 443, "/"),
                    UriTexts.Text.of("ws://example.com:8080/", false, "example.com", 8080, "/"),
                    UriTexts.Text.of("ws://example.com:443/", false, "example.com", 443, "/"),
                    UriTexts.Text.of("wss://[::1]/", true, "[::1]", 443, "/"),
                    UriTexts.Text.of("ws://example.com:1/", false, "example.com", 1, "/"),
                    UriTexts.Text.of("ws://example.com:65535/", false, "example.com", 65_535, "/"),
                    UriTexts.Text.of("ws://example.com:/", false, "example.com", 80, "/"),
                    UriTexts.Text.of("wss://[::1]:/p", true, "[::1]", 443, "/p"));
        }
    }

    /** The two schemes, in any case. */
    final class Schemes extends OneOf<String> {
        Schemes() {
            super("ws", "wss", "WS", "WSS", "Ws", "wSs");
        }
    }

    /** URIs with an empty path, an empty query, or both. */
    final class ShortResources extends OneOf<UriTexts.Text> {
        ShortResources() {
            super(
                    resource("", "/"),
                    resource("/", "/"),
                    resource("?x=1", "/?x=1"),
                    resource("/p?", "/p"),
                    resource("?", "/"));
        }
    }

    /** Paths and queries that are easily changed on the way. */
    final class Resources extends OneOf<UriTexts.Text> {
        Resources() {
            super(
                    resource("/a%2Fb?q=%20"),
                    resource("/chat%20room"),
                    resource("/a%23b"),
                    resource("/%c3%bc"),
                    resource("/p?a=b&c=d"),
                    resource("/a+b?c+d"),
                    resource("/a//b/../c/."),
                    resource("/p?a?b/c"),
                    resource("/a;b=1:2@3"));
        }
    }

    private static UriTexts.Text resource(String written) {
        return resource(written, written);
    }

    private static UriTexts.Text resource(String written, String name) {
        return UriTexts.Text.of("ws://example.com" + written, false, "example.com", 80, name);
    }

    /** Letters outside ASCII. */
    final class Foreign extends OneOf<UriTexts.Text> {
        Foreign() {
            super(
                    resource("/\u00fc", "/%C3%BC"),
                    resource("/a?q=\u20ac%20", "/a?q=%E2%82%AC%20"),
                    resource("/\ud83d\ude42", "/%F0%9F%99%82"),
                    resource("/e\u0301", "/e%CC%81"), // two characters: they are not put together into one
                    UriTexts.Text.of("ws://b\u00fccher.example/", false, "xn--bcher-kva.example", 80, "/"),
                    UriTexts.Text.of(
                            "wss://b\u00fccher.example:8104/\u00fc", true, "xn--bcher-kva.example", 8104, "/%C3%BC"));
        }
    }

    /** URIs with a fragment. */
    final class Fragments extends OneOf<String> {
        Fragments() {
            super("ws://example.com/p#frag", "ws://example.com/p#", "ws://example.com#top", "ws://example.com/?a#b");
        }
    }

    /** URIs with user information. */
    final class Users extends OneOf<String> {
        Users() {
            super(
                    "ws://user:secret@example.com/",
                    "ws://user@example.com/",
                    "wss://user:@example.com:8104/p",
                    "ws://user@my_host/", // java.net.URI sees no user in front of such hosts
                    "ws://user@b\u00fccher.example/");
        }
    }

    @Property
    @Checks({"WS-URI-004", "WS-URI-001", "WS-URI-002", "WS-URI-003"})
    default void everyPartIsRead(@ForAll(supplier = UriTexts.class) UriTexts.Text text) {
        check(text);
    }

    @Property
    @Checks("WS-URI-001")
    default void withoutAPortItIs80Or443(@ForAll(supplier = Ports.class) UriTexts.Text text) {
        check(text);
    }

    @Property
    @Checks("WS-URI-002")
    default void theSchemeIsReadInAnyCase(@ForAll(supplier = Schemes.class) String scheme) {
        check(UriTexts.Text.of(scheme + "://example.com:8104/p", scheme.length() == 3, "example.com", 8104, "/p"));
    }

    @Property
    @Checks({"WS-URI-003", "WS-URI-004"})
    default void anEmptyPathIsASlashAndAnEmptyQueryIsNone(@ForAll(supplier = ShortResources.class) UriTexts.Text text) {
        check(text);
    }

    @Property
    @Checks({"WS-URI-004", "WS-URI-006"})
    default void pathAndQueryStayAsTheyAreWritten(@ForAll(supplier = Resources.class) UriTexts.Text text) {
        check(text);
    }

    @Property
    @Checks("WS-URI-008")
    default void lettersOutsideAsciiAreWrittenInAscii(@ForAll(supplier = Foreign.class) UriTexts.Text text) {
        check(text);
    }

    @Property
    @Checks("WS-URI-005")
    default void aFragmentIsAnError(@ForAll(supplier = Fragments.class) String uri) {
        rejects(uri);
    }

    @Property
    @Checks("WS-URI-007")
    default void whatCannotBeUsedIsAnError(@ForAll(supplier = UriTexts.Unusable.class) String uri) {
        rejects(uri);
    }

    @Property
    @Checks("WS-URI-009")
    default void userInformationIsAnError(@ForAll(supplier = Users.class) String uri) {
        rejects(uri);
    }

    private void rejects(String uri) {
        String why = "";
        try {
            new ModelUri().parse(uri);
        } catch (IllegalArgumentException e) {
            why = e.getMessage();
        }
        given(uri).rejects(IllegalArgumentException.class, why, () -> subject().parse(uri));
    }

    /** A host is the same in any case. */
    private void check(UriTexts.Text text) {
        WebSocketUri right = text.meaning();
        WebSocketUri yours =
                unread(text.uri()).returned(Answers.show(right), () -> subject().parse(text.uri()));
        boolean sameHost = yours != null && right.host().equalsIgnoreCase(yours.host());
        WebSocketUri compared =
                sameHost ? new WebSocketUri(yours.secure(), right.host(), yours.port(), yours.resourceName()) : yours;
        misread(text, compared).same(right, compared);
    }

    /** The sentence about what makes a good URI hard to read. */
    private static Question unread(String uri) {
        if (uri.indexOf('_') >= 0) {
            return given(uri)
                    .taskAlone("java.net.URI reads a host with an underscore,"
                            + " or with letters outside ASCII, as an authority without a host. It is a good host.");
        }
        if (uri.matches("[^/]+://[^/?]*:([/?].*)?")) {
            return given(uri).taskAlone("Without a port, or with nothing behind the colon, it is 80, or 443 for wss.");
        }
        return uri.startsWith("ws") ? given(uri) : given(uri).breaking("WS-URI-002");
    }

    /** The rule about the first part that is wrong. */
    private static Question misread(UriTexts.Text text, WebSocketUri yours) {
        WebSocketUri right = text.meaning();
        Question question = given(text.uri());
        if (yours == null || !text.uri().chars().allMatch(c -> c < 128)) {
            return question;
        }
        if (yours.secure() != right.secure()) {
            return question.breaking("WS-URI-002");
        }
        if (yours.port() != right.port()) {
            return text.uri().matches("[^?]*:[0-9]+(/.*|\\?.*)?")
                    ? question.taskAlone("The port is a number from 1 to 65535; without one it is 80, or 443 for wss.")
                    : question.breaking("WS-URI-001");
        }
        if (!right.host().equals(yours.host())) {
            return question.taskAlone("The host is what stands between the two slashes and the port;"
                    + " an IPv6 address keeps its brackets.");
        }
        boolean noPath = text.uri().matches("[a-zA-Z]+://[^/?]*([?].*)?");
        return noPath ? question.breaking("WS-URI-003") : question.breaking("WS-URI-004");
    }

    private static Question given(String uri) {
        Question question = Question.of("the URI " + UriTexts.shown(uri));
        return UriTexts.isJoinable(uri) ? question.task(UriTexts.EACH) : question;
    }
}
