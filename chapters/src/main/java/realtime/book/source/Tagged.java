package realtime.book.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A tagged region of a source file: what {@code // tag::accept[]} and {@code // end::accept[]} enclose.
 *
 * @param line the line of the opening marker, counted from 1
 * @param body the lines within, without the markers of nested regions, with the common indent removed
 */
public record Tagged(Path file, String tag, int line, List<String> body) {

    private static final Pattern MARKER = Pattern.compile(".*\\b(tag|end)::([\\w-]+)\\[].*");

    /** All regions of a file in the order in which they begin; a hole ({@code solution}) is none. */
    public static List<Tagged> in(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            List<Tagged> regions = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                Matcher marker = MARKER.matcher(lines.get(i));
                if (marker.matches()
                        && marker.group(1).equals("tag")
                        && !marker.group(2).equals("solution")) {
                    regions.add(new Tagged(file, marker.group(2), i + 1, bodyOf(lines, i, marker.group(2))));
                }
            }
            return regions;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    public static Optional<Tagged> find(Path file, String tag) {
        return Files.exists(file)
                ? in(file).stream().filter(region -> region.tag().equals(tag)).findFirst()
                : Optional.empty();
    }

    /** The regions of every file below a folder whose name ends so; none when the folder is absent. */
    public static List<Tagged> below(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .flatMap(f -> in(f).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    private static List<String> bodyOf(List<String> lines, int start, String tag) {
        List<String> body = new ArrayList<>();
        for (int i = start + 1; i < lines.size(); i++) {
            Matcher marker = MARKER.matcher(lines.get(i));
            if (!marker.matches()) {
                body.add(lines.get(i));
            } else if (marker.group(1).equals("end") && marker.group(2).equals(tag)) {
                break;
            }
        }
        int indent = body.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
        return body.stream()
                .map(line -> line.isBlank() ? "" : line.substring(indent))
                .toList();
    }
}
