package realtime.workbook.progress;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Verdicts that were found before, in a text file of lines such as {@code 04.1 solved CODE TEXT SUITE}, and how many hints were
 * shown. Nothing depends on it: without it the verdicts are found again.
 */
final class Cache {
    private static final Pattern LINE = Pattern.compile(
            "(?<key>\\d\\d\\.\\d{1,2} (?=solved|wrong|hints))(?<value>(solved|wrong)( [0-9a-f]{1,16}){3}|hints \\d)");
    private static final String HEAD = "# Verdicts found before: exercise, verdict, code, text, suite. May be deleted.";

    private final Path file;
    private final Map<String, String> lines = new TreeMap<>();
    private int damaged;

    private Cache(Path file) {
        this.file = file;
    }

    /**
     * A verdict.
     *
     * @param word solved or wrong
     * @param code the name of the code that it is about
     * @param text the name of the text that had this code
     * @param suite which suite found it
     */
    record Entry(String word, String code, String text, String suite) {}

    /** Reads it; lines that are none are left out, and counted. */
    static Cache read(Path file) {
        Cache cache = new Cache(file);
        if (Files.exists(file)) {
            try {
                new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                        .lines()
                        .forEach(cache::accept);
            } catch (IOException e) {
                cache.damaged++;
            }
        }
        return cache;
    }

    private void accept(String line) {
        Matcher matcher = LINE.matcher(line);
        if (matcher.matches()) {
            boolean hints = matcher.group("value").startsWith("hints");
            lines.put(matcher.group("key").strip() + (hints ? " hints" : ""), line);
        } else if (!line.equals(HEAD)) {
            damaged++;
        }
    }

    /** How many lines could not be read. */
    int damaged() {
        return damaged;
    }

    Optional<Entry> verdict(String exercise) {
        return Optional.ofNullable(lines.get(exercise))
                .map(line -> line.split(" "))
                .map(words -> new Entry(words[1], words[2], words[3], words[4]));
    }

    int hints(String exercise) {
        String line = lines.get(exercise + " hints");
        return line == null ? 0 : line.charAt(line.length() - 1) - '0';
    }

    void keep(String exercise, Entry entry) {
        store(exercise, String.join(" ", exercise, entry.word(), entry.code(), entry.text(), entry.suite()));
    }

    void keepHints(String exercise, int number) {
        store(exercise + " hints", exercise + " hints " + number);
    }

    /** Another process may have written in the meantime: what it knows is kept. */
    private void store(String key, String line) {
        lines.putAll(read(file).lines);
        lines.put(key, line);
        try {
            Files.createDirectories(file.getParent());
            Path fresh = Files.createTempFile(file.getParent(), "progress-", ".txt");
            Files.writeString(fresh, HEAD + "\n" + String.join("\n", lines.values()) + "\n");
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // A convenience: the next grade finds the verdict again.
        }
    }
}
