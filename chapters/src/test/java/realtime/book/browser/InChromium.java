package realtime.book.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** Tests that need a browser: one Chromium a class, one tab a test, the book that the build has made. */
abstract class InChromium {
    static final Path BOOK = Path.of("target", "book").toAbsolutePath();

    private static Chromium chromium;
    Tab tab;

    @BeforeAll
    static void start() throws IOException {
        Optional<Path> program = Chromium.find();
        if (program.isEmpty()) {
            System.out.println("SKIPPED: the book was not tried in a browser, because no chromium is on the PATH");
        }
        Assumptions.assumeTrue(program.isPresent(), "no chromium on the PATH");
        chromium = Chromium.start(program.get());
    }

    @AfterAll
    static void stop() throws IOException {
        if (chromium != null) {
            chromium.close();
            chromium = null;
        }
    }

    @BeforeEach
    void open() {
        tab = chromium.tab();
        tab.size(1280, 900);
    }
}
