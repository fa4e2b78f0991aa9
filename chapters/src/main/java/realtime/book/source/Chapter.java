package realtime.book.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One AsciiDoc file of the book, as far as its header says what it is.
 *
 * @param file the source
 * @param lines its lines, unchanged
 * @param header the attributes of its header
 */
public record Chapter(Path file, List<String> lines, Map<String, String> header) {

    /** Front matter in reading order; what is not named here follows in the order of the file names. */
    private static final List<String> FRONT =
            List.of("00-preface", "00-how-to-use", "00-how-the-suite-judges", "00-ide");

    private static final Pattern NAME = Pattern.compile("\\d\\d-[a-z0-9-]+\\.adoc");
    private static final Pattern ATTRIBUTE = Pattern.compile(":([a-z-]+):\\s*(.*)");

    /** All chapters of the project in reading order, front matter first. */
    public static List<Chapter> all(Project project) {
        try (Stream<Path> files = Files.list(project.chapters())) {
            return files.filter(
                            file -> NAME.matcher(file.getFileName().toString()).matches())
                    .map(Chapter::read)
                    .sorted(Comparator.comparing(Chapter::number)
                            .thenComparing(Chapter::place)
                            .thenComparing(Chapter::slug))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + project.relative(project.chapters()), e);
        }
    }

    public static Chapter read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            return new Chapter(file, lines, headerOf(lines));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static Map<String, String> headerOf(List<String> lines) {
        Map<String, String> header = new LinkedHashMap<>();
        for (String line : lines) {
            Matcher matcher = ATTRIBUTE.matcher(line);
            if (matcher.matches()) {
                header.put(matcher.group(1), matcher.group(2).strip());
            } else if (!line.startsWith("= ") && !line.startsWith("//")) {
                break;
            }
        }
        return header;
    }

    /** The file name without its ending: the page's name. */
    public String slug() {
        return file.getFileName().toString().replaceFirst("\\.adoc$", "");
    }

    private int place() {
        int place = FRONT.indexOf(slug());
        return place < 0 ? FRONT.size() : place;
    }

    public String page() {
        return slug() + ".html";
    }

    /** Two digits; front matter is {@code 00}. */
    public String number() {
        return slug().substring(0, 2);
    }

    public boolean isFront() {
        return number().equals("00");
    }

    /** Content gates bind a chapter only when it says that it is finished. */
    public boolean isFinished() {
        return "finished".equals(header.get("status"));
    }

    public String packageName() {
        return header.getOrDefault("package", "");
    }

    public String title() {
        return lines.stream()
                .filter(line -> line.startsWith("= "))
                .findFirst()
                .map(line -> line.substring(2).strip())
                .orElse(slug());
    }
}
