package realtime.conformance.exercise;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import realtime.http.RequestHead;
import realtime.sse.Event;
import realtime.sse.Field;
import realtime.websocket.WebSocketUri;
import realtime.websocket.framing.Frame;
import realtime.websocket.framing.Message;
import realtime.wire.Bytes;

/** Values as a person reads them: what a piece of code is given, and what it returns. */
public final class Answers {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}[\\p{Zs}&&[^ ]]]");
    private static final int MOST = 60;
    private static final int MOST_OCTETS = 16;

    private Answers() {}

    public static String show(Object value) {
        return switch (value) {
            case null -> "null";
            case String text -> quoted(text);
            case Optional<?> maybe -> maybe.map(Answers::show).orElse("nothing (Optional.empty)");
            case OptionalInt maybe -> maybe.isPresent() ? "" + maybe.getAsInt() : "nothing (OptionalInt.empty)";
            case Collection<?> many ->
                many.isEmpty()
                        ? "an empty list"
                        : many.stream().map(Answers::show).collect(Collectors.joining(between(many), "[", "]"));
            case WebSocketUri uri -> uri(uri);
            case Bytes octets -> octets(octets);
            case RequestHead request ->
                "the request\n" + request.encode().latin1().replace("\r", "").strip();
            case Record fields -> isFraming(fields) ? fields(fields) : fields.toString();
            default -> value.toString();
        };
    }

    /** Long ones stand one below the other. */
    private static String between(Collection<?> many) {
        return many.stream().allMatch(one -> one instanceof Record fields && isFraming(fields)) ? ",\n " : ", ";
    }

    private static String unseen(char one) {
        return one == '\t' ? "<tab>" : one > 0x7F ? "<U+%04X>".formatted((int) one) : "<%02X>".formatted((int) one);
    }

    /** In quotation marks of the kind that does not occur in it, and readable. */
    private static String quoted(String text) {
        String mark = text.indexOf('"') < 0 ? "\"" : "'";
        return mark + readable(text) + mark;
    }

    /** What cannot be seen is named: {@code <tab>}, {@code <0B>}, {@code <U+00A0>}. */
    public static String readable(String text) {
        return CONTROL.matcher(text).replaceAll(one -> unseen(one.group().charAt(0)));
    }

    /** In hexadecimal pairs; of a long one the beginning. */
    public static String octets(Bytes octets) {
        return switch (octets.size()) {
            case 0 -> "(no octets)";
            case 1 -> octets.toString();
            default ->
                octets.size() <= MOST_OCTETS
                        ? octets.toString()
                        : octets.slice(0, MOST_OCTETS) + " ... (" + octets.size() + " octets)";
        };
    }

    static boolean isFraming(Record fields) {
        Package home = fields.getClass().getPackage();
        return home == Frame.class.getPackage() || home == Event.class.getPackage();
    }

    /** As Java prints it, but for long payloads: {@code Frame.Ping[payload=61 62 63]}. */
    private static String fields(Record fields) {
        Class<?> outer = fields.getClass().getEnclosingClass();
        String prefix = outer == Frame.class || outer == Message.class || outer == Field.class
                ? outer.getSimpleName() + "."
                : "";
        return Arrays.stream(fields.getClass().getRecordComponents())
                .map(component -> component.getName() + "=" + part(value(fields, component)))
                .collect(Collectors.joining(", ", prefix + fields.getClass().getSimpleName() + "[", "]"));
    }

    /** Octets that are letters are shown as such, too. */
    private static String part(Object value) {
        boolean letters = value instanceof Bytes octets
                && !octets.isEmpty()
                && octets.size() <= MOST_OCTETS
                && octets.latin1().chars().allMatch(one -> one >= ' ' && one <= '~');
        return letters ? value + " " + quoted(((Bytes) value).latin1()) : show(value);
    }

    static Object value(Record fields, RecordComponent component) {
        try {
            return component.getAccessor().invoke(fields);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a public record cannot be read", e);
        }
    }

    private static String uri(WebSocketUri uri) {
        return "secure: " + (uri.secure() ? "yes" : "no") + ", host: " + uri.host() + ", port: " + uri.port()
                + ", resource name: " + uri.resourceName();
    }

    /** The values of a field's lines, one below the other. */
    public static String lines(List<String> values) {
        return switch (values.size()) {
            case 0 -> "no line";
            case 1 -> "the line " + quoted(values.getFirst());
            default -> "the lines\n" + values.stream().map(Answers::quoted).collect(Collectors.joining("\n"));
        };
    }

    /** A text of which only the beginning counts. */
    public static String cut(String text) {
        return text.length() <= MOST ? text : text.substring(0, MOST) + " ... (" + (text.length() - MOST) + " more)";
    }
}
