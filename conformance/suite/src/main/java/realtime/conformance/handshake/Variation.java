package realtime.conformance.handshake;

import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import realtime.conformance.driver.Features;
import realtime.http.HeaderField;
import realtime.http.HeaderFields;
import realtime.http.RequestHead;

/**
 * A valid handshake, described by a few numbers: harmless variations that no server may mind.
 *
 * @param key seed of the 16 octets of the key
 * @param order 0: the usual order of the fields; else the seed of a permutation
 * @param names 0: names as usual, 1: lower case, 2: upper case, 3: mixed
 * @param values 0: values as usual, 1: upper-case keywords, 2: mixed-case keywords
 * @param connection 0: {@code Upgrade} alone, 1: {@code keep-alive, Upgrade}, 2: two lines, 3: an empty member between
 * @param extra how many unknown fields stand between the others
 * @param padding 0: one blank behind the colon; else blanks and tabs around the values
 */
public record Variation(int key, int order, int names, int values, int connection, int extra, int padding) {
    /** The handshake of the book. */
    public static final Variation PLAIN = new Variation(0, 0, 0, 0, 0, 0, 0);

    Variation withKey(int other) {
        return new Variation(other, order, names, values, connection, extra, padding);
    }

    Variation withOrder(int other) {
        return new Variation(key, other, names, values, connection, extra, padding);
    }

    Variation withNames(int other) {
        return new Variation(key, order, other, values, connection, extra, padding);
    }

    Variation withValues(int other) {
        return new Variation(key, order, names, other, connection, extra, padding);
    }

    Variation withConnection(int other) {
        return new Variation(key, order, names, values, other, extra, padding);
    }

    Variation withExtra(int other) {
        return new Variation(key, order, names, values, connection, other, padding);
    }

    Variation withPadding(int other) {
        return new Variation(key, order, names, values, connection, extra, other);
    }

    /** A plain one but for the side that {@code plain} takes away. */
    Variation onlyAsFarAs(java.util.function.UnaryOperator<Variation> plain) {
        Variation without = plain.apply(this);
        return new Variation(
                0,
                order == without.order ? 0 : order,
                names == without.names ? 0 : names,
                values == without.values ? 0 : values,
                connection == without.connection ? 0 : connection,
                extra == without.extra ? 0 : extra,
                padding == without.padding ? 0 : padding);
    }

    /** The key that it sends. */
    public String keyText() {
        byte[] octets = new byte[16];
        new Random(key).nextBytes(octets);
        return Base64.getEncoder().encodeToString(octets);
    }

    /** The request for a server of which {@code features} are known. */
    public RequestHead request(Features features) {
        List<HeaderField> fields = new ArrayList<>();
        fields.add(new HeaderField("Host", features.authority()));
        fields.add(new HeaderField("Upgrade", keyword("websocket")));
        connection(fields);
        fields.add(new HeaderField("Sec-WebSocket-Key", keyText()));
        fields.add(new HeaderField("Sec-WebSocket-Version", "13"));
        if (!features.origins().isEmpty()) {
            fields.add(new HeaderField("Origin", features.origins().iterator().next()));
        }
        for (int i = 0; i < extra; i++) {
            fields.add(new HeaderField("X-Extra-" + i, "banana; q=" + i + ", \"two words\""));
        }
        if (order != 0) {
            Collections.shuffle(fields, new Random(order));
        }
        return new RequestHead(
                "GET",
                features.path(),
                "HTTP/1.1",
                HeaderFields.of(fields.stream().map(this::dress).toList()));
    }

    private void connection(List<HeaderField> fields) {
        String upgrade = keyword("Upgrade");
        switch (connection) {
            case 1 -> fields.add(new HeaderField("Connection", "keep-alive, " + upgrade));
            case 2 -> {
                fields.add(new HeaderField("Connection", "keep-alive"));
                fields.add(new HeaderField("Connection", upgrade));
            }
            case 3 -> fields.add(new HeaderField("Connection", "keep-alive,, " + upgrade));
            default -> fields.add(new HeaderField("Connection", upgrade));
        }
    }

    private String keyword(String word) {
        return switch (values) {
            case 1 -> word.toUpperCase(Locale.ROOT);
            case 2 -> mixed(word);
            default -> word;
        };
    }

    private HeaderField dress(HeaderField field) {
        String name =
                switch (names) {
                    case 1 -> field.name().toLowerCase(Locale.ROOT);
                    case 2 -> field.name().toUpperCase(Locale.ROOT);
                    case 3 -> mixed(field.name());
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

    private static String mixed(String text) {
        StringBuilder mixed = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            String c = text.substring(i, i + 1);
            mixed.append(i % 2 == 0 ? c.toLowerCase(Locale.ROOT) : c.toUpperCase(Locale.ROOT));
        }
        return mixed.toString();
    }
}
