package realtime.conformance.exercise;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import realtime.http.RequestHead;
import realtime.websocket.WebSocketUri;

/** Values as a person reads them: what a piece of code is given, and what it returns. */
public final class Answers {
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final int MOST = 60;

    private Answers() {}

    public static String show(Object value) {
        return switch (value) {
            case null -> "null";
            case String text -> quoted(text);
            case Optional<?> maybe -> maybe.map(Answers::show).orElse("nothing (Optional.empty)");
            case OptionalInt maybe -> maybe.isPresent() ? "" + maybe.getAsInt() : "nothing (OptionalInt.empty)";
            case Collection<?> many when many.isEmpty() -> "an empty list";
            case Collection<?> many -> many.stream().map(Answers::show).collect(Collectors.joining(", ", "[", "]"));
            case WebSocketUri uri -> uri(uri);
            case RequestHead request ->
                "the request\n" + request.encode().latin1().strip();
            default -> value.toString();
        };
    }

    /** In quotation marks of the kind that does not occur in it; a tab is drawn as {@code <09>}. */
    private static String quoted(String text) {
        String mark = text.indexOf('"') < 0 ? "\"" : "'";
        return mark
                + CONTROL.matcher(text)
                        .replaceAll(one -> "<%02X>".formatted((int) one.group().charAt(0)))
                + mark;
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
