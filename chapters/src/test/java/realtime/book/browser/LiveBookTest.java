package realtime.book.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The served book in a browser: cards that follow the files, bars, experiments; on disk none of it. */
class LiveBookTest extends InChromium {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final String PAGE = "04-handshake.html";
    private static final String ACCEPT_KEY = "src/main/java/realtime/ch04/handshake/AcceptKey.java";

    /** Asks for twenty seconds at a time whether an expression has come true. */
    private static final String UNTIL = """
            new Promise(done => {
              const end = Date.now() + 20000;
              (function look() {
                if (%s) { done(true); } else if (Date.now() > end) { done(false); } else { setTimeout(look, 20); }
              }());
            })""";

    private static final int MOST_ASKED = 5;

    @TempDir
    private Path folder;

    private Process tool;
    private String book;

    /** A house whose exercises are stubs, and whose book is the one that was built. */
    @BeforeEach
    void serve() throws IOException {
        for (String part : List.of("chapters", "solutions")) {
            Files.createSymbolicLink(folder.resolve(part), ROOT.resolve(part));
        }
        Path exercises = ROOT.resolve("exercises");
        try (Stream<Path> files = Files.walk(exercises.resolve("src"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve("exercises").resolve(exercises.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES); // else the book would be stale
            }
        }
        tool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dworkbook.home=" + folder,
                        "-cp",
                        withoutTheAnswers(),
                        "realtime.workbook.Workbook",
                        "read",
                        "--port",
                        "0",
                        "--no-open")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader lines = new BufferedReader(new InputStreamReader(tool.getInputStream(), StandardCharsets.UTF_8));
        String line = lines.readLine();
        while (line != null && !line.startsWith("http://")) {
            line = lines.readLine();
        }
        assertNotNull(line, "the tool has ended");
        book = line;
    }

    /** A learner's class must not be found among the solutions, which are on this test's class path. */
    private static String withoutTheAnswers() {
        Pattern answers = Pattern.compile("[/\\\\]solutions[/\\\\]target[/\\\\]");
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !answers.matcher(entry).find())
                .collect(Collectors.joining(File.pathSeparator));
    }

    @AfterEach
    void shut() throws InterruptedException {
        if (tool != null) {
            tool.destroy();
            assertTrue(tool.waitFor(20, TimeUnit.SECONDS), "the tool does not end");
        }
    }

    private void until(String expression) {
        boolean held = false;
        for (int i = 0; i < MOST_ASKED && !held; i++) {
            held = tab.holds(UNTIL.formatted(expression));
        }
        assertTrue(held, expression + " did not come true");
    }

    private static String card(String id) {
        return "document.getElementById('" + id + "').querySelector('.stand')";
    }

    private void save(String change) throws IOException {
        Path file = folder.resolve("exercises").resolve(ACCEPT_KEY);
        if (change.isEmpty()) {
            Files.copy(ROOT.resolve("solutions").resolve(ACCEPT_KEY), file, StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.writeString(file, Files.readString(file).replace("SHA-1", change));
        }
    }

    @Test
    void aCardAndABarFollowWhatIsSaved() throws IOException {
        tab.open(book + PAGE);
        until(card("04.1") + "?.textContent.includes('not started')");
        save("");
        until(card("04.1") + ".dataset.state === 'solved'");
        until("document.querySelector('h1 + .progress small').textContent.startsWith('1 of ')");
        assertTrue(
                tab.holds("Array.from(document.querySelectorAll('.contents .progress progress'))"
                        + ".filter(bar => bar.value === 1).length === 1"),
                "one chapter's bar has grown");
        save("MD5");
        until(card("04.1") + ".dataset.state === 'wrong'");
        until("document.getElementById('04.1').querySelector('.told').textContent.includes('WS-HSR-003')");
        assertTrue(tab.text(card("04.1") + ".querySelector('a').href").startsWith("vscode://file/"));
        assertEquals(List.of(), tab.complaints());
    }

    @Test
    void whoComesBackToATabSeesWhatWasSavedMeanwhile() throws IOException {
        tab.open(book + PAGE);
        until(card("04.1") + "?.textContent.includes('not started')");
        assertTrue(tab.holds("(EventSource.prototype.close = new Proxy(EventSource.prototype.close,"
                + " { apply(close, events) { window.left = true; return close.call(events); } })) !== null"));
        look("hidden");
        assertTrue(tab.holds("window.left === true"), "it keeps its connection");
        save("");
        look("visible");
        until(card("04.1") + ".dataset.state === 'solved'");
    }

    /** As if another tab were looked at, or this one again. */
    private void look(String state) {
        assertTrue(tab.holds("Object.defineProperty(document, 'hidden', { configurable: true, value: '" + state
                + "' === 'hidden' }) && document.dispatchEvent(new Event('visibilitychange'))"));
    }

    @Test
    void anExperimentRunsWithTheKeyboardAlone() throws IOException {
        tab.open(book + PAGE);
        until("document.querySelector('.experiment button.run')");
        String first =
                "[...document.querySelectorAll('.experiment')].find(e => e.textContent.includes('workbook lab accept'))";
        assertTrue(tab.holds(first + ".querySelector('pre').focus() ?? true"));
        for (int i = 0; i < 3 && !tab.holds("document.activeElement.className === 'run'"); i++) {
            tab.press("Tab");
        }
        assertTrue(tab.holds("document.activeElement.className === 'run'"), "no way to the button");
        tab.press("Enter");
        until(first + ".querySelector('.own-run').dataset.done === 'yes'");
        String recorded = Files.readString(ROOT.resolve("chapters/recordings/04/accept.txt"));
        String printed = tab.text(first + ".querySelector('.own-run').textContent");
        recorded.lines().forEach(line -> assertTrue(printed.contains(line), line + " is missing in " + printed));
    }

    @Test
    void nothingSticksOutOnAPhone() throws IOException {
        tab.size(360, 740);
        save("");
        save("MD5");
        tab.open(book + PAGE);
        until(card("04.1"));
        assertTrue(tab.holds("document.documentElement.scrollWidth <= innerWidth"));
        tab.open(book);
        until("document.querySelector('.chapters .progress')");
        assertTrue(tab.holds("document.documentElement.scrollWidth <= innerWidth"));
    }

    @Test
    void itSaysWhenTheServerHasEnded() {
        tab.open(book + PAGE);
        until("document.documentElement.classList.contains('live')");
        tool.destroy();
        until("document.querySelector('.foot .lost').checkVisibility()");
    }

    @Test
    void onDiskThePageIsWholeAndSaysQuietlyWhatIsMissing() {
        tab.open(BOOK.resolve(PAGE));
        assertFalse(tab.holds("document.querySelector('.run, .stand, .progress') !== null"));
        assertTrue(tab.holds("document.querySelector('.foot .from-disk').checkVisibility()"));
        assertTrue(tab.text("document.querySelector('.foot').textContent").contains("./workbook read"));
        assertEquals(List.of(), tab.complaints());
    }
}
