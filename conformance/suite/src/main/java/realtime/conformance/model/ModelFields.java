package realtime.conformance.model;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import realtime.sse.Field;

/** The suite's own reading of a line: the grammar as a regular expression. */
public final class ModelFields {
    private static final Pattern LINE = Pattern.compile("(?<name>[^:]+)(: ?(?<value>.*))?", Pattern.DOTALL);
    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

    private ModelFields() {}

    /** The field of a line that is not empty. */
    public static Optional<Field> read(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String value = matcher.group("value") == null ? "" : matcher.group("value");
        Field field =
                switch (matcher.group("name")) {
                    case "data" -> new Field.Data(value);
                    case "event" -> new Field.Type(value);
                    case "id" -> value.contains("\0") ? null : new Field.Id(value);
                    case "retry" -> retry(value);
                    default -> null;
                };
        return Optional.ofNullable(field);
    }

    private static Field retry(String value) {
        boolean digits = !value.isEmpty() && value.chars().allMatch(one -> one >= '0' && one <= '9');
        return digits && new BigInteger(value).compareTo(MOST) <= 0 ? new Field.Retry(Long.parseLong(value)) : null;
    }
}
