package realtime.workbook.watch;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.Writer;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import realtime.workbook.console.Console;
import realtime.workbook.grade.Graded;

/** A desk that a test plays with: keys, saves and verdicts go in, lines and wishes come out. */
abstract class Play {
    private static final Console PLAIN =
            new Console(new PrintWriter(Writer.nullWriter()), new PrintWriter(Writer.nullWriter()), false, false);

    final Given given = new Given();
    final List<Effect> wished = new ArrayList<>();
    Desk desk;

    Play() {
        begin();
    }

    final void begin() {
        desk = new Desk(given, given.first);
        wished.clear();
        wished.addAll(desk.begin());
    }

    final void judged(Graded graded) {
        on(new Event.Judged(
                (int) wished.stream().filter(Effect.Judge.class::isInstance).count(),
                graded,
                7,
                LocalTime.of(15, 8, 25)));
    }

    final void press(String keys) {
        keys.chars().forEach(this::key);
    }

    final void key(int code) {
        on(new Event.Key(code));
    }

    final void on(Event event) {
        wished.addAll(desk.on(event));
    }

    final List<String> lines(int width, int height) {
        return new Screen(given, PLAIN).lines(desk, width, height);
    }

    final String text() {
        return String.join("\n", lines(80, 30));
    }

    final void assertShows(String... words) {
        String text = text();
        for (String part : words) {
            assertTrue(text.contains(part), () -> "\"" + part + "\" is not in\n" + text);
        }
    }
}
