package realtime.book.gate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import realtime.book.page.Fragment;
import realtime.book.source.Finding;

/**
 * The measure of a finished chapter: 4,000 to 6,000 words of main text, at least ten drawings, and never more than 250
 * words without something to look at or to do. Main text is what stands in paragraphs and list items outside exercise
 * cards, folded parts, tables and listings.
 */
final class MeasureGate {

    static final int LEAST = 4_000;
    static final int MOST = 6_000;
    static final int DRAWINGS = 10;
    static final int RUN = 250;

    private static final String RESTS = "figure, pre, table, .exercise, .experiment, details, .widget";
    private static final String TEXT = "p, li, dt, dd";

    private final Path file;
    private final List<Finding> findings = new ArrayList<>();
    private int words;
    private int run;
    private int runBegan = 1;

    private MeasureGate(Path file) {
        this.file = file;
    }

    static List<Finding> check(Fragment fragment) {
        MeasureGate gate = new MeasureGate(fragment.chapter().file());
        gate.walk(fragment.body());
        gate.rest();
        gate.measure(fragment.body().select("figure").size());
        return gate.findings;
    }

    private void walk(Element element) {
        if (element.is(RESTS)) {
            rest();
            return;
        }
        if (element.is(TEXT)) {
            count(element);
        }
        element.children().forEach(this::walk);
    }

    private void count(Element element) {
        String text = element.is("p") ? element.text() : element.ownText();
        int here = text.isBlank() ? 0 : text.strip().split("\\s+").length;
        if (run == 0) {
            runBegan = Lines.of(element);
        }
        run += here;
        words += here;
    }

    private void rest() {
        if (run > RUN) {
            findings.add(new Finding(
                    file,
                    runBegan,
                    run + " words run without a drawing, a listing, a table, a run or " + "a question; " + RUN
                            + " is the most, so break them up"));
        }
        run = 0;
    }

    private void measure(int drawings) {
        if (words < LEAST || words > MOST) {
            findings.add(new Finding(
                    file, 1, "the main text has " + words + " words; a finished chapter has " + LEAST + " to " + MOST));
        }
        if (drawings < DRAWINGS) {
            findings.add(new Finding(
                    file,
                    1,
                    "the chapter has " + drawings + " drawings; a finished chapter has at " + "least " + DRAWINGS));
        }
    }
}
