package realtime.workbook.watch;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What decides is seen without a key, in the text of every golden mistake. */
class DecisiveTest extends Play {
    private static final Path GOLDEN = Path.of("../zoo/src/main/resources/realtime/zoo/golden");
    private static final List<String> DECISIVE =
            List.of("expected", "yours", "it looks as if", "rule", "the task", "in the task");

    @ParameterizedTest
    @CsvSource({"80, 24", "80, 30", "100, 24", "132, 40"})
    void whatDecidesStandsOnTheFirstScreen(int width, int height) throws IOException {
        List<Path> files = golden();
        assertTrue(files.size() > 200, "only " + files.size() + " texts");
        assertAll(files.stream().map(file -> () -> {
            String message = message(file);
            begin();
            judged(given.wrong(given.first, 3, message));
            List<String> screen = lines(width, height);
            String all = file.getFileName() + ":\n" + String.join("\n", screen);
            assertTrue(screen.size() <= height, all);
            assertTrue(all.contains("3 of 3 checks fail; mend this one first"), all);
            for (String label : DECISIVE) {
                boolean said = message.contains("\n  " + label + "  ");
                assertEquals(said, screen.stream().anyMatch(line -> line.startsWith("  " + label + "  ")), label + all);
            }
        }));
    }

    @ParameterizedTest
    @CsvSource({"80, 24", "40, 10", "20, 5"})
    void whatDoesNotFitIsReachedByScrolling(int width, int height) throws IOException {
        for (Path file : golden().subList(0, 20)) {
            begin();
            judged(given.wrong(given.first, 3, message(file)));
            List<String> seen = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                seen.addAll(lines(width, height));
                key(Keys.DOWN);
            }
            String words = seen.stream().collect(Collectors.joining("\n"));
            assertTrue(words.contains("section"), words);
            boolean fits = !words.contains(" below");
            assertTrue(fits || words.contains("this is the end") || words.contains("… 0 below"), words);
        }
    }

    @Test
    void aSmallWindowSaysThatItIsSmall() throws IOException {
        judged(given.wrong(given.first, 3, message(golden().getFirst())));
        List<String> lines = lines(40, 10);
        assertEquals(10, lines.size());
        assertEquals("small window: Space scrolls, ? help, q q", lines.getLast());
        assertTrue(String.join("\n", lines).contains("file     Acceptkey.java:13"), lines::toString);
    }

    private static List<Path> golden() throws IOException {
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    /** The failure in it, without the lines around it. */
    private static String message(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .skip(2)
                .takeWhile(line -> !line.matches(" {7}\\d+ more propert.*| {7}It printed.*"))
                .map(line -> line.isEmpty() ? "" : line.substring(7))
                .collect(Collectors.joining("\n"))
                .stripTrailing();
    }
}
