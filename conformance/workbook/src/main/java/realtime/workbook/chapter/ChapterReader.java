package realtime.workbook.chapter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one chapter: its attributes and its exercises. */
final class ChapterReader {
    private static final Pattern ATTRIBUTE = Pattern.compile("^:([\\w-]+):\\s*(.*)$");
    private static final Pattern VERBATIM = Pattern.compile("^(-{4,}|\\.{4,}|\\+{4,}|/{4,}|`{3,})\\w*\\s*$");

    private final Path file;
    private final List<String> lines;
    private final Map<String, String> attributes = new HashMap<>();
    private final List<Exercise> exercises = new ArrayList<>();
    private String title = "";

    private ChapterReader(Path file, List<String> lines) {
        this.file = file;
        this.lines = lines;
    }

    /**
     * Reads a chapter.
     *
     * @throws ChapterException if a line is not of the agreed form
     * @throws UncheckedIOException if the file cannot be read
     */
    static Chapter read(Path file) {
        try {
            return new ChapterReader(file, Files.readAllLines(file)).chapter();
        } catch (CharacterCodingException e) {
            throw new ChapterException(file, 1, "the file is not UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private Chapter chapter() {
        String verbatim = null;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).stripTrailing();
            if (verbatim != null) {
                verbatim = line.equals(verbatim) ? null : verbatim;
            } else if (isVerbatim(line)) {
                verbatim = fence(line);
            } else if (line.startsWith("[exercise")) {
                i = exercise(i);
            } else {
                head(line);
            }
        }
        boolean finished = attribute("status").equals("finished");
        return new Chapter(number(), title, finished, attribute("requirements"), attribute("package"), file, exercises);
    }

    private void head(String line) {
        Matcher matcher = ATTRIBUTE.matcher(line);
        if (matcher.matches()) {
            attributes.putIfAbsent(matcher.group(1), matcher.group(2).strip());
        } else if (title.isEmpty() && line.startsWith("= ")) {
            title = line.substring(2).strip();
        }
    }

    /** Reads the exercise that begins at line {@code start}, and answers the index of its last line. */
    private int exercise(int start) {
        ExerciseLine line = ExerciseLine.parse(file, start + 1, lines.get(start).strip());
        String name = textAt(start + 1);
        if (!name.matches("\\.[^.\\s].*")) {
            throw new ChapterException(
                    file, start + 2, "here the exercise's title is expected, such as \".Accept key\"");
        }
        if (!textAt(start + 2).equals("--")) {
            throw new ChapterException(file, start + 3, "here \"--\" is expected, which opens the exercise's block");
        }
        int end = endOfBlock(start + 3);
        checkHead(start, line);
        ExerciseBlock block = ExerciseBlock.parse(file, start + 4, lines.subList(start + 3, end));
        exercises.add(line.exercise(name.substring(1).strip(), attribute("package"), block));
        return end;
    }

    private void checkHead(int start, ExerciseLine line) {
        if (attribute("package").isEmpty()) {
            throw new ChapterException(
                    file, start + 1, "an exercise, but no line such as \":package: realtime.ch04.handshake\" above it");
        }
        if (!line.id().startsWith(number() + ".")) {
            throw new ChapterException(
                    file,
                    start + 1,
                    "the id \"" + line.id() + "\" does not begin with the chapter's number, " + number());
        }
        if (exercises.stream().anyMatch(other -> other.id().equals(line.id()))) {
            throw new ChapterException(file, start + 1, "the id \"" + line.id() + "\" is taken by an exercise above");
        }
    }

    private int endOfBlock(int from) {
        String verbatim = null;
        for (int i = from; i < lines.size(); i++) {
            String line = lines.get(i).stripTrailing();
            if (verbatim != null) {
                verbatim = line.equals(verbatim) ? null : verbatim;
            } else if (line.equals("--")) {
                return i;
            } else if (isVerbatim(line)) {
                verbatim = fence(line);
            }
        }
        throw new ChapterException(file, from, "the exercise's block is opened here and never closed by \"--\"");
    }

    private String number() {
        String number = attribute("chapter");
        if (number.isEmpty()) {
            number = file.getFileName().toString().replaceFirst("-.*", "");
        }
        return number;
    }

    private String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }

    private String textAt(int index) {
        return index < lines.size() ? lines.get(index).strip() : "";
    }

    private static boolean isVerbatim(String line) {
        return VERBATIM.matcher(line).matches();
    }

    private static String fence(String line) {
        return line.startsWith("```") ? "```" : line;
    }
}
