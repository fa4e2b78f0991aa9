package realtime.book.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A block attribute line such as {@code [exercise,id="04.1",class="AcceptKey"]}.
 *
 * @param positional what stands without a name, in order; the first is the style
 * @param named what has a name
 */
public record AttributeLine(List<String> positional, Map<String, String> named) {

    private static final Pattern LINE = Pattern.compile("\\[(?!\\[)(.*)]");
    private static final Pattern MEMBER =
            Pattern.compile("\\s*(?:([A-Za-z][\\w-]*)\\s*=\\s*)?(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^,]*))\\s*(?:,|$)");

    /** Empty when the line is no attribute line. */
    public static Optional<AttributeLine> parse(String line) {
        Matcher whole = LINE.matcher(line.strip());
        if (!whole.matches()) {
            return Optional.empty();
        }
        List<String> positional = new ArrayList<>();
        Map<String, String> named = new LinkedHashMap<>();
        Matcher member = MEMBER.matcher(whole.group(1));
        while (member.find() && member.end() > member.start()) {
            String value =
                    member.group(2) != null ? member.group(2) : member.group(3).strip();
            if (member.group(1) == null) {
                positional.add(value);
            } else {
                named.put(member.group(1), value);
            }
        }
        return Optional.of(new AttributeLine(positional, named));
    }

    /** The block's style without shorthand ids, roles and options; empty when there is none. */
    public String style() {
        return positional.isEmpty() ? "" : positional.getFirst().replaceFirst("[.#%].*", "");
    }

    public String get(String name) {
        return named.getOrDefault(name, "");
    }

    /** The blank-separated members of an attribute, none when it is absent. */
    public List<String> words(String name) {
        String value = get(name).strip();
        return value.isEmpty() ? List.of() : List.of(value.split("\\s+"));
    }
}
