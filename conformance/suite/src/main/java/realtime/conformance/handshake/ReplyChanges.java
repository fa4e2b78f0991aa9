package realtime.conformance.handshake;

import java.util.Locale;
import realtime.conformance.generate.OneOf;
import realtime.conformance.model.Model;

/** Answers that are wrong in one place. */
public final class ReplyChanges {
    private ReplyChanges() {}

    /** No 101. */
    public static final class Statuses extends OneOf<ReplyChange> {
        Statuses() {
            super(
                    ReplyChange.status(200, "OK"),
                    ReplyChange.status(400, "Bad Request"),
                    ReplyChange.status(401, "Unauthorized"),
                    ReplyChange.status(403, "Forbidden"),
                    ReplyChange.status(404, "Not Found"),
                    ReplyChange.status(204, "No Content"),
                    ReplyChange.status(503, "Service Unavailable"),
                    ReplyChange.line("the status is 302", reply -> reply.withStatus(302, "Found")
                            .withFields(reply.fields().with("Location", "/elsewhere"))),
                    ReplyChange.line("the status is 426", reply -> reply.withStatus(426, "Upgrade Required")
                            .withFields(reply.fields().with("Sec-WebSocket-Version", "13"))));
        }
    }

    /** Versions that are not HTTP/1.1. */
    public static final class Versions extends OneOf<ReplyChange> {
        Versions() {
            super(
                    ReplyChange.line("the version is HTTP/1.0", reply -> reply.withVersion("HTTP/1.0")),
                    ReplyChange.line("the version is HTTP/1.0, with keep-alive", reply -> reply.withVersion("HTTP/1.0")
                            .withFields(reply.fields().replace("Connection", "keep-alive, Upgrade"))),
                    ReplyChange.line("the version is HTTP/0.9", reply -> reply.withVersion("HTTP/0.9")));
        }
    }

    /** Upgrade fields without websocket. */
    public static final class Upgrades extends OneOf<ReplyChange> {
        Upgrades() {
            super(
                    ReplyChange.without("Upgrade"),
                    ReplyChange.replaced("Upgrade", "h2c"),
                    ReplyChange.replaced("Upgrade", "websocketx"),
                    ReplyChange.replaced("Upgrade", "web socket"),
                    ReplyChange.replaced("Upgrade", ""));
        }
    }

    /** Connection fields without the upgrade option. */
    public static final class Connections extends OneOf<ReplyChange> {
        Connections() {
            super(
                    ReplyChange.without("Connection"),
                    ReplyChange.replaced("Connection", "keep-alive"),
                    ReplyChange.replaced("Connection", "upgraded"),
                    ReplyChange.replaced("Connection", "close"),
                    ReplyChange.replaced("Connection", ""));
        }
    }

    /** Accept values that are missing or wrong. */
    public static final class Accepts extends OneOf<ReplyChange> {
        Accepts() {
            super(
                    ReplyChange.without("Sec-WebSocket-Accept"),
                    ReplyChange.accept(
                            "the accept value of another key", value -> Model.accept("x3JJHMbDL1EzLkh9GBhXDw==")),
                    ReplyChange.accept("the accept value, cut", value -> value.substring(0, 20)),
                    ReplyChange.accept("the accept value, one letter's case changed", Accepts::otherCase),
                    ReplyChange.accept("the accept value in lower case", value -> value.toLowerCase(Locale.ROOT)),
                    ReplyChange.accept("the accept value with more behind it", value -> value + "="),
                    ReplyChange.accept("an empty accept value", value -> ""),
                    new ReplyChange(
                            "the key itself",
                            "Sec-WebSocket-Accept",
                            (request, reply) -> reply.withFields(reply.fields()
                                    .replace(
                                            "Sec-WebSocket-Accept",
                                            request.fields()
                                                    .first("Sec-WebSocket-Key")
                                                    .orElse("")))));
        }

        private static String otherCase(String value) {
            int i = 0;
            while (i < value.length() - 1 && !Character.isLetter(value.charAt(i))) {
                i++;
            }
            char c = value.charAt(i);
            char other = Character.isLowerCase(c) ? Character.toUpperCase(c) : Character.toLowerCase(c);
            return value.substring(0, i) + other + value.substring(i + 1);
        }
    }

    /** Two accept values. */
    public static final class TwoAccepts extends OneOf<ReplyChange> {
        private static final String FIELD = "Sec-WebSocket-Accept";

        TwoAccepts() {
            super(
                    ReplyChange.of(
                            "the right accept value, then a wrong one", FIELD, fields -> fields.with(FIELD, wrong())),
                    ReplyChange.of("a wrong accept value, then the right one", FIELD, fields -> {
                        String right = fields.first(FIELD).orElseThrow();
                        return fields.replace(FIELD, wrong()).with(FIELD, right);
                    }));
        }

        private static String wrong() {
            return Model.accept("x3JJHMbDL1EzLkh9GBhXDw==");
        }
    }
}
