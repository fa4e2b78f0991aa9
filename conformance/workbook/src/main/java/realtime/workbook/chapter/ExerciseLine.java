package realtime.workbook.chapter;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line that opens an exercise: {@code [exercise,id="04.1",class="AcceptKey",…]}.
 *
 * @param attributes by name
 */
record ExerciseLine(Map<String, String> attributes) {
    private static final List<String> REQUIRED = List.of("id", "class", "tag", "minutes", "requirements");
    private static final List<String> OPTIONAL = List.of("needs", "starred");
    private static final Pattern PAIR = Pattern.compile(",\\s*([\\w-]+)=\"([^\"]*)\"");
    private static final Map<String, String> FORMS = Map.of(
            "id", "\\d\\d\\.\\d{1,2}",
            "class", "[A-Z]\\w*",
            "tag", "[\\w-]+",
            "minutes", "[1-9]\\d{0,2}",
            "starred", "yes|no",
            "needs", "(\\d\\d\\.\\d{1,2}( \\d\\d\\.\\d{1,2})*)?",
            "requirements", "([A-Z0-9]+(-[A-Z0-9]+)+( [A-Z0-9]+(-[A-Z0-9]+)+)*)?");

    /** @throws ChapterException if the line is not of the agreed form */
    static ExerciseLine parse(Path file, int number, String line) {
        if (!line.startsWith("[exercise,") || !line.endsWith("]")) {
            throw new ChapterException(
                    file, number, "an exercise's line has the form [exercise,id=\"04.1\",class=\"AcceptKey\",…]");
        }
        String rest = line.substring("[exercise".length(), line.length() - 1);
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher matcher = PAIR.matcher(rest);
        int position = 0;
        while (matcher.find() && matcher.start() == position) {
            if (attributes.put(matcher.group(1), matcher.group(2).strip()) != null) {
                throw new ChapterException(file, number, "the attribute \"" + matcher.group(1) + "\" is given twice");
            }
            position = matcher.end();
        }
        if (position != rest.length()) {
            throw new ChapterException(
                    file,
                    number,
                    "cannot read this from \"" + rest.substring(position) + "\" on (expected: ,name=\"value\")");
        }
        check(file, number, attributes);
        return new ExerciseLine(attributes);
    }

    private static void check(Path file, int number, Map<String, String> attributes) {
        for (String name : REQUIRED) {
            if (!attributes.containsKey(name)) {
                throw new ChapterException(file, number, "the exercise's line lacks the attribute \"" + name + "\"");
            }
        }
        attributes.forEach((name, value) -> {
            if (!REQUIRED.contains(name) && !OPTIONAL.contains(name)) {
                throw new ChapterException(
                        file,
                        number,
                        "\"" + name + "\" is no attribute of an exercise (these are: " + String.join(", ", REQUIRED)
                                + ", " + String.join(", ", OPTIONAL) + ")");
            }
            if (!value.matches(FORMS.get(name))) {
                throw new ChapterException(
                        file, number, name + "=\"" + value + "\" is not of the form " + FORMS.get(name));
            }
        });
    }

    String id() {
        return attributes.get("id");
    }

    Exercise exercise(String title, String packageName, ExerciseBlock block) {
        return new Exercise(
                id(),
                title,
                packageName,
                attributes.get("class"),
                attributes.get("tag"),
                Integer.parseInt(attributes.get("minutes")),
                words("needs"),
                attributes.getOrDefault("starred", "no").equals("yes"),
                words("requirements"),
                block.task(),
                block.hints(),
                block.learnt());
    }

    private List<String> words(String name) {
        String value = attributes.getOrDefault(name, "");
        return value.isEmpty() ? List.of() : List.of(value.split(" "));
    }
}
