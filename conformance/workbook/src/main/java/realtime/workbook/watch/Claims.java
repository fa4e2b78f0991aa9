package realtime.workbook.watch;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import realtime.workbook.chapter.Catalogue;
import realtime.workbook.chapter.Exercise;

/** The statements that the book puts right, each found by the exercise that it stands nearest to. */
final class Claims {
    private static final Pattern CITED = Pattern.compile("^\\[(?:heard,)?claims=\"(?<id>C\\d+)[^\"]*\"]");
    /** What the list's own words mean, for a person; the words that are missing here judge nothing. */
    private static final Map<String, String> JUDGEMENTS = Map.of(
            "true", "is right",
            "limited", "is right only within limits",
            "misleading", "leads astray",
            "false", "is wrong",
            "outdated", "is out of date",
            "broken", "does not work");

    private final Catalogue catalogue;
    private final Map<String, String> sentences = new HashMap<>();

    /** @param folder of the chapters; without claims in it, no exercise settles one */
    Claims(Catalogue catalogue, Path folder) {
        this.catalogue = catalogue;
        Path file = folder.resolve("claims.csv");
        if (Files.exists(file)) {
            try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
                reader.stream()
                        .filter(row -> JUDGEMENTS.containsKey(row.getField("verdict")))
                        .forEach(row -> sentences.put(row.getField("id"), sentence(row)));
            } catch (IOException e) {
                sentences.clear(); // the exercises are right without them
            }
        }
    }

    private static String sentence(NamedCsvRecord row) {
        // without what the list says to its own authors
        String correction = row.getField("correction")
                .replaceAll("\\s*\\([^()]*\\bC\\d+[^()]*\\)", "")
                .strip();
        return "A statement from lectures that you can judge now: “"
                + row.getField("claim").strip() + "” It " + JUDGEMENTS.get(row.getField("verdict"))
                + (correction.isEmpty() ? "." : ". " + correction);
    }

    /** The claim that is cited nearest to the exercise within its section of the chapter, one behind it first. */
    Optional<String> settledBy(Exercise exercise) {
        try {
            Path chapter = catalogue.chapter(exercise.chapter()).orElseThrow().file();
            List<String> lines = Files.readAllLines(chapter);
            int here = IntStream.range(0, lines.size())
                    .filter(i -> lines.get(i).startsWith("[exercise,id=\"" + exercise.id() + "\""))
                    .findFirst()
                    .orElse(lines.size());
            Optional<String> behind = cited(lines.subList(here, lines.size()));
            return behind.or(() -> cited(lines.subList(0, here).reversed())).map(sentences::get);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Optional<String> cited(List<String> lines) {
        return lines.stream()
                .takeWhile(line -> !line.startsWith("== "))
                .map(CITED::matcher)
                .filter(Matcher::find)
                .map(matcher -> matcher.group("id"))
                .filter(sentences::containsKey)
                .findFirst();
    }
}
