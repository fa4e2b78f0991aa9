package realtime.conformance.handshake;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import realtime.conformance.Checks;
import realtime.conformance.Drawing;
import realtime.conformance.Judges;
import realtime.conformance.Role;
import realtime.conformance.Violation;
import realtime.conformance.generate.OneOf;
import realtime.conformance.model.Model;
import realtime.conformance.model.ModelClient;
import realtime.conformance.model.ModelExtensions;
import realtime.conformance.run.Trial;
import realtime.http.HeaderField;
import realtime.http.HeaderFields;
import realtime.http.RequestHead;
import realtime.http.ResponseHead;
import realtime.http.Tokens;
import realtime.websocket.ResponseChecker;
import realtime.websocket.ResponseVerdict;
import realtime.wire.Bytes;

/** Exercise 04.7. */
@Judges(Role.CLIENT)
public interface CheckResponseConformance {
    /** The checker that is judged. */
    ResponseChecker subject();

    /** Requests with offers of their own. */
    final class Sent extends OneOf<RequestHead> {
        Sent() {
            super(sent("chat, mqtt", "pack; level=1, trace"), sent("", ""), sent("chat", ""), sent("", "trace"));
        }

        private static RequestHead sent(String subprotocols, String extensions) {
            HeaderFields fields = HeaderFields.of(
                    "Host",
                    "localhost:8104",
                    "Upgrade",
                    "websocket",
                    "Connection",
                    "Upgrade",
                    "Sec-WebSocket-Key",
                    "dGhlIHNhbXBsZSBub25jZQ==",
                    "Sec-WebSocket-Version",
                    "13");
            fields = subprotocols.isEmpty() ? fields : fields.with("Sec-WebSocket-Protocol", subprotocols);
            fields = extensions.isEmpty() ? fields : fields.with("Sec-WebSocket-Extensions", extensions);
            return new RequestHead("GET", "/chat", "HTTP/1.1", fields);
        }
    }

    @Property
    @Checks({"WS-HSV-009", "WS-HSV-004", "WS-SUB-007"})
    default void aRightAnswerOpens(
            @ForAll(supplier = ReplyVariations.class) ReplyVariation how,
            @ForAll(supplier = Sent.class) RequestHead sent) {
        check(sent, how, ReplyChange.NONE);
    }

    @Property
    @Checks("WS-HSV-001")
    default void anotherStatusIsLeftToHttp(
            @ForAll(supplier = ReplyChanges.Statuses.class) ReplyChange change,
            @ForAll(supplier = AnyReply.class) ReplyVariation how,
            @ForAll(supplier = Sent.class) RequestHead sent) {
        check(sent, how, change);
    }

    @Property
    @Checks("WS-HSV-008")
    default void a101InAnotherVersionFails(
            @ForAll(supplier = ReplyChanges.Versions.class) ReplyChange change,
            @ForAll(supplier = AnyReply.class) ReplyVariation how) {
        check(new Sent().ordered().getFirst(), how, change);
    }

    @Property
    @Checks("WS-HSV-002")
    default void upgradeMustBeWebsocketAlone(
            @ForAll(supplier = ReplyChanges.Upgrades.class) ReplyChange change,
            @ForAll(supplier = AnyReply.class) ReplyVariation how) {
        check(new Sent().ordered().getFirst(), how, change);
    }

    @Property
    @Checks("WS-HSV-002")
    default void upgradeMayNotNameAnotherProtocolBesides(@ForAll(supplier = AnyReply.class) ReplyVariation how) {
        check(new Sent().ordered().getFirst(), how, ReplyChange.replaced("Upgrade", "websocket, h2c"));
        check(new Sent().ordered().getFirst(), how, ReplyChange.added("Upgrade", "h2c"));
    }

    @Property
    @Checks("WS-HSV-003")
    default void connectionMustListUpgrade(
            @ForAll(supplier = ReplyChanges.Connections.class) ReplyChange change,
            @ForAll(supplier = AnyReply.class) ReplyVariation how) {
        check(new Sent().ordered().getFirst(), how, change);
    }

    @Property
    @Checks("WS-HSV-005")
    default void theAcceptValueMustAnswerTheKey(
            @ForAll(supplier = ReplyChanges.Accepts.class) ReplyChange change,
            @ForAll(supplier = AnyReply.class) ReplyVariation how) {
        check(new Sent().ordered().getFirst(), how, change);
    }

    @Property
    @Checks("WS-HSV-007")
    default void thereIsOneAcceptValue(
            @ForAll(supplier = ReplyChanges.TwoAccepts.class) ReplyChange change,
            @ForAll(supplier = AnyReply.class) ReplyVariation how) {
        check(new Sent().ordered().getFirst(), how, change);
    }

    /** Answers that name a subprotocol. */
    final class Subprotocols extends OneOf<ReplyChange> {
        Subprotocols() {
            super(
                    protocol("superchat"),
                    protocol("chat"),
                    protocol("mqtt"),
                    protocol("Chat"),
                    protocol(""),
                    protocol("chat, mqtt"),
                    protocol("cha"),
                    protocol("chat mqtt"));
        }

        private static ReplyChange protocol(String value) {
            return ReplyChange.replaced("Sec-WebSocket-Protocol", value);
        }
    }

    @Property
    @Checks("WS-SUB-006")
    default void theSubprotocolMustHaveBeenOffered(
            @ForAll(supplier = Subprotocols.class) ReplyChange change,
            @ForAll(supplier = Sent.class) RequestHead sent,
            @ForAll(supplier = AnyReply.class) ReplyVariation how) {
        check(sent, how, change);
    }

    @Property
    @Checks("WS-SUB-008")
    default void thereIsOneSubprotocolAtMost(@ForAll(supplier = AnyReply.class) ReplyVariation how) {
        String field = "Sec-WebSocket-Protocol";
        ReplyChange two = ReplyChange.of(
                "two subprotocols", field, fields -> fields.with(field, "chat").with(field, "mqtt"));
        ReplyChange twice = ReplyChange.of(
                "the same twice", field, fields -> fields.with(field, "chat").with(field, "chat"));
        check(new Sent().ordered().getFirst(), how, two);
        check(new Sent().ordered().getFirst(), how, twice);
    }

    /** Answers that name extensions. */
    final class Extensions extends OneOf<ReplyChange> {
        Extensions() {
            super(
                    extension("unknown"),
                    extension("pack"),
                    extension("pack; level=1"),
                    extension("trace, pack; level=\"9\""),
                    extension("trace, unknown"),
                    extension("Trace"),
                    extension("trace; a=b"));
        }
    }

    /** Extension lists that break the grammar. */
    final class BrokenExtensions extends OneOf<ReplyChange> {
        BrokenExtensions() {
            super(
                    extension("trace;"),
                    extension("pack trace"),
                    extension("pack; level=\"1 2\""),
                    extension("trace; =1"),
                    extension("pack; level=\"1"),
                    extension(";"));
        }
    }

    private static ReplyChange extension(String value) {
        return ReplyChange.replaced("Sec-WebSocket-Extensions", value);
    }

    @Property
    @Checks("WS-EXT-007")
    default void extensionsMustHaveBeenOffered(
            @ForAll(supplier = Extensions.class) ReplyChange change,
            @ForAll(supplier = Sent.class) RequestHead sent,
            @ForAll(supplier = AnyReply.class) ReplyVariation how) {
        check(sent, how, change);
    }

    @Property
    @Checks({"WS-EXT-003", "WS-EXT-006"})
    default void aBrokenExtensionListFails(
            @ForAll(supplier = BrokenExtensions.class) ReplyChange change,
            @ForAll(supplier = AnyReply.class) ReplyVariation how) {
        check(new Sent().ordered().getFirst(), how, change);
    }

    @Property
    @Checks("WS-EXT-005")
    default void extensionsMayStandInSeveralLines(@ForAll(supplier = AnyReply.class) ReplyVariation how) {
        String field = "Sec-WebSocket-Extensions";
        check(new Sent().ordered().getFirst(), how, ReplyChange.of("two extension lines", field, fields -> fields.with(
                        field, "trace")
                .with(field, "pack; level=1")));
        check(
                new Sent().ordered().getFirst(),
                how,
                ReplyChange.of("two extension lines, one not offered", field, fields -> fields.with(field, "trace")
                        .with(field, "unknown")));
    }

    private void check(RequestHead sent, ReplyVariation how, ReplyChange change) {
        ResponseHead received = trimmed(change.apply(sent, how.reply(sent)));
        ModelExtensions grammar = new ModelExtensions();
        ResponseVerdict right = ModelClient.check(sent, received, Model::accept, grammar);
        String offers = offered(sent, "Sec-WebSocket-Protocol") + ", " + offered(sent, "Sec-WebSocket-Extensions");
        ResponseVerdict yours = Answers.returned(
                "a request with " + offers + "\nthe answer\n"
                        + received.encode().latin1().strip(),
                told(right),
                () -> subject().check(sent, received, Model::accept, grammar));
        boolean same =
                right instanceof ResponseVerdict.Failed ? yours instanceof ResponseVerdict.Failed : right.equals(yours);
        if (!same) {
            Bytes octets = received.encode();
            boolean plain = change == ReplyChange.NONE;
            String title = plain ? "A right answer" : "An answer with one change: " + change.words();
            throw new Violation(
                    Trial.current().requirement(),
                    new Drawing(title, octets, plain ? -1 : Caret.of(octets, change.field()), change.words(), List.of())
                            .row(
                                    "to a request",
                                    "with the key "
                                            + sent.fields()
                                                    .first("Sec-WebSocket-Key")
                                                    .orElse("") + "\n" + offers)
                            .row("expected", told(right))
                            .row("yours", told(yours)));
        }
    }

    private static String offered(RequestHead sent, String name) {
        return sent.fields().has(name) ? name + ": " + sent.fields().first(name).orElseThrow() : "no " + name;
    }

    /** Values as a parser delivers them: without the blanks around. */
    private static ResponseHead trimmed(ResponseHead head) {
        return head.withFields(HeaderFields.of(head.fields().stream()
                .map(field -> new HeaderField(field.name(), Tokens.trim(field.value())))
                .toList()));
    }

    private static String told(ResponseVerdict verdict) {
        return switch (verdict) {
            case null -> "null";
            case ResponseVerdict.Http http -> "Http, status " + http.status();
            case ResponseVerdict.Failed failed -> failed.reason() == null ? "Failed" : "Failed: " + failed.reason();
            case ResponseVerdict.Open open ->
                "Open, " + open.subprotocol().map(name -> "subprotocol " + name).orElse("no subprotocol")
                        + ", "
                        + (open.extensions().isEmpty()
                                ? "no extensions"
                                : "extensions "
                                        + open.extensions().stream()
                                                .map(Object::toString)
                                                .collect(Collectors.joining(", ")));
        };
    }
}
