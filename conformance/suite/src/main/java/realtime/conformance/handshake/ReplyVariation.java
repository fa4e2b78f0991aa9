package realtime.conformance.handshake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import realtime.conformance.model.Model;
import realtime.http.HeaderField;
import realtime.http.HeaderFields;
import realtime.http.RequestHead;
import realtime.http.ResponseHead;
import realtime.http.Tokens;

/**
 * A right answer to a handshake, described by a few numbers: harmless variations that no client may mind.
 *
 * @param order 0: the usual order of the fields; else the seed of a permutation
 * @param names 0: names as usual, 1: lower case, 2: upper case
 * @param values 0: keywords as usual, 1: upper case, 2: lower case
 * @param connection 0: {@code Upgrade} alone, 1: {@code keep-alive, Upgrade}, 2: two lines
 * @param extra how many unknown fields stand between the others
 * @param padding 0: one blank behind the colon; else blanks and tabs around the values
 * @param reason 0: the usual reason phrase, 1: none, 2: another
 */
public record ReplyVariation(int order, int names, int values, int connection, int extra, int padding, int reason) {
    /** The answer of the book. */
    public static final ReplyVariation PLAIN = new ReplyVariation(0, 0, 0, 0, 0, 0, 0);

    private static final List<String> REASONS = List.of("Switching Protocols", "", "Welcome, friend");

    /** The reason phrase. */
    String phrase() {
        return REASONS.get(reason);
    }

    ReplyVariation withOrder(int other) {
        return new ReplyVariation(other, names, values, connection, extra, padding, reason);
    }

    ReplyVariation withNames(int other) {
        return new ReplyVariation(order, other, values, connection, extra, padding, reason);
    }

    ReplyVariation withValues(int other) {
        return new ReplyVariation(order, names, other, connection, extra, padding, reason);
    }

    ReplyVariation withConnection(int other) {
        return new ReplyVariation(order, names, values, other, extra, padding, reason);
    }

    ReplyVariation withExtra(int other) {
        return new ReplyVariation(order, names, values, connection, other, padding, reason);
    }

    ReplyVariation withReason(int other) {
        return new ReplyVariation(order, names, values, connection, extra, padding, other);
    }

    /** The answer to {@code request}: without a subprotocol and without extensions. */
    public ResponseHead reply(RequestHead request) {
        String key = Tokens.trim(request.fields().first("Sec-WebSocket-Key").orElse(""));
        List<HeaderField> fields = new ArrayList<>();
        fields.add(new HeaderField("Upgrade", keyword("websocket")));
        switch (connection) {
            case 1 -> fields.add(new HeaderField("Connection", "keep-alive, " + keyword("Upgrade")));
            case 2 -> {
                fields.add(new HeaderField("Connection", "keep-alive"));
                fields.add(new HeaderField("Connection", keyword("Upgrade")));
            }
            default -> fields.add(new HeaderField("Connection", keyword("Upgrade")));
        }
        fields.add(new HeaderField("Sec-WebSocket-Accept", Model.accept(key)));
        for (int i = 0; i < extra; i++) {
            fields.add(new HeaderField("X-Extra-" + i, "banana; q=" + i));
        }
        if (order != 0) {
            Collections.shuffle(fields, new Random(order));
        }
        return new ResponseHead(
                101, phrase(), HeaderFields.of(fields.stream().map(this::dress).toList()));
    }

    private String keyword(String word) {
        return switch (values) {
            case 1 -> word.toUpperCase(Locale.ROOT);
            case 2 -> word.toLowerCase(Locale.ROOT);
            default -> word;
        };
    }

    private HeaderField dress(HeaderField field) {
        String name =
                switch (names) {
                    case 1 -> field.name().toLowerCase(Locale.ROOT);
                    case 2 -> field.name().toUpperCase(Locale.ROOT);
                    default -> field.name();
                };
        String value =
                switch (padding) {
                    case 1 -> "  " + field.value() + "   ";
                    case 2 -> "\t" + field.value() + " \t";
                    default -> field.value();
                };
        return new HeaderField(name, value);
    }
}
