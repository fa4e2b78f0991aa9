package realtime.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import realtime.workbook.chapter.Exercise;
import realtime.workbook.console.Console;

/** The rendered book: built where it is stale, opened in a browser. */
record Book(House house, Console console) {
    private static final int LOOK_MILLIS = 1_000;
    private static final int LONGEST_PATH = 4_096;

    /** Builds it if a source is newer; false, and a sentence, where there is none to show after that. */
    boolean isReady() throws IOException {
        if (isStale() && !build()) {
            if (!Files.exists(house().book().resolve("index.html"))) {
                console().say("There is no book to show: it could not be built, and the reason stands above.");
                return false;
            }
            console().progress("The book could not be built anew, so here is the last one that could.");
        }
        return true;
    }

    /** Whether there is something to show at once, even if a source is newer. */
    boolean isBuilt() {
        return has("index.html");
    }

    /**
     * Opens the page of an exercise, and answers a sentence that says where it is. Serves the book if nobody does so yet; builds it
     * first if it never was built.
     */
    String open(Exercise exercise) {
        String address = BookPages.address(house, Optional.of(exercise));
        try {
            if (!isBuilt() && !isReady()) {
                return "There is no book to show: it could not be built.";
            }
            if (!isServed()) {
                LiveBook.start(house, BookPages.PORT).forLife();
            }
            open(address);
            return "The book is open at " + address
                    + (isStale() ? ", older than its sources: ./workbook read builds it." : "");
        } catch (IOException e) {
            return "The book cannot be served: " + e.getMessage() + ". ./workbook read --port N serves it elsewhere.";
        }
    }

    /** Whether this process or another one serves this very book already, and not that of another folder. */
    private boolean isServed() {
        String address = BookPages.address(house, Optional.empty()) + "live/house";
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(address).toURL().openConnection();
            connection.setConnectTimeout(LOOK_MILLIS);
            connection.setReadTimeout(LOOK_MILLIS);
            connection.setInstanceFollowRedirects(false);
            try (InputStream body = connection.getInputStream()) {
                String root = new String(body.readNBytes(LONGEST_PATH), StandardCharsets.UTF_8);
                return root.strip().equals(house.root().toString());
            }
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether it has been built, however long ago, with this file in it. */
    boolean has(String file) {
        return Files.exists(house().book().resolve(file));
    }

    private boolean build() {
        if (!Files.isWritable(house().chapters())) {
            console().progress("The book is stale, and " + house().chapters() + " cannot be written to.");
            return false;
        }
        console().progress("building the book; the first time takes a minute or two …");
        return Maven.find(house())
                        .build(List.of("-q", "-B", "package", "-Dmaven.test.skip=true", "-pl", "chapters", "-am"))
                == 0;
    }

    /** Whether a source is newer than the first page. Exercises are no source: stubs are cut from solutions, and a learner saves all day. */
    boolean isStale() throws IOException {
        Path page = house().book().resolve("index.html");
        if (!Files.exists(page)) {
            return true;
        }
        long built = Files.getLastModifiedTime(page).toMillis();
        List<Path> sources = List.of(
                house().chapters().resolve("src/main"),
                house().chapters().resolve("snippets"),
                house().recordings(),
                house().solutions());
        for (Path folder : sources) {
            if (Files.isDirectory(folder) && isNewer(folder, built, Integer.MAX_VALUE)) {
                return true;
            }
        }
        return isNewer(house().chapters(), built, 1);
    }

    private static boolean isNewer(Path folder, long built, int depth) throws IOException {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(Files::isRegularFile)
                    .anyMatch(file -> file.toFile().lastModified() > built);
        }
    }

    /** Opens a page in the browser of this machine. */
    void open(String address) {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        List<String> command = system.contains("mac")
                ? List.of("open", address)
                : system.contains("windows")
                        ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
                        : List.of("xdg-open", address);
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            console().progress("No browser could be opened: open the address yourself.");
        }
    }
}
