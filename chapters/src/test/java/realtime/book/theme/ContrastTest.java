package realtime.book.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import realtime.book.theme.Theme.Colour;

/** Contrast as WCAG 2 defines it, from the custom properties that every style sheet uses. */
class ContrastTest {
    private static final Map<String, Colour> COLOURS = Theme.colours();

    private static double luminance(String hex) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double channel = Integer.parseInt(hex.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static void holds(String text, String ground, double least) {
        for (Function<Colour, String> scheme : List.<Function<Colour, String>>of(Colour::light, Colour::dark)) {
            double found = contrast(scheme.apply(COLOURS.get(text)), scheme.apply(COLOURS.get(ground)));
            assertTrue(found >= least, "%s on %s has %.2f, needs %.1f".formatted(text, ground, found, least));
        }
    }

    @Test
    void theMeasureKnowsBlackOnWhite() {
        assertEquals(21, contrast("#000000", "#ffffff"), 0.01);
    }

    @ParameterizedTest
    @CsvSource({
        "ink, 'paper raised mark note-soft client-soft server-soft bad-soft field-1 field-2 field-3 field-4 field-5"
                + " field-6'",
        "quiet, 'paper raised note-soft'",
        "link, 'paper raised note-soft'",
        "accent, paper",
        "client, paper",
        "bad, 'paper raised'",
        "paper, ink",
        "code-keyword, 'raised paper'",
        "code-string, 'raised paper'",
        "code-number, 'raised paper'",
        "code-name, 'raised paper'",
        "code-comment, 'raised paper'",
    })
    void textHasSevenToOne(String text, String grounds) {
        List.of(grounds.split(" ")).forEach(ground -> holds(text, ground, 7));
    }

    @ParameterizedTest
    @CsvSource({"focus, 'paper raised'", "field-5-line, 'paper raised'", "field-2-line, paper", "server, paper"})
    void linesAndRingsHaveThreeToOne(String line, String grounds) {
        List.of(grounds.split(" ")).forEach(ground -> holds(line, ground, 3));
    }

    @Test
    void textIsColouredByPropertiesOnly() {
        Pattern colour = Pattern.compile("(?<![\\w-])color:\\s*([^;]+);");
        TreeSet<String> used = new TreeSet<>();
        for (String file : Theme.FILES) {
            if (file.endsWith(".css")) {
                Matcher matcher = colour.matcher(Theme.text(file));
                while (matcher.find()) {
                    used.add(matcher.group(1).strip());
                }
            }
        }
        TreeSet<String> measured = new TreeSet<>(List.of(
                "ink",
                "quiet",
                "link",
                "accent",
                "client",
                "bad",
                "paper",
                "code-keyword",
                "code-string",
                "code-number",
                "code-name",
                "code-comment"));
        used.removeIf(value -> measured.contains(value.replaceAll("var\\(--(.*)\\)", "$1")));
        assertEquals(new TreeSet<>(), used, "a text colour that no row of this test measures");
    }
}
