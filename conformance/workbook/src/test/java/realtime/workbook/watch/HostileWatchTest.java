package realtime.workbook.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import realtime.workbook.House;
import realtime.workbook.chapter.Exercise;
import realtime.workbook.console.Console;

/**
 * Code that would bring a tool down, saved one after the other under one watch: each has its own sentence on the screen, and the
 * watch goes on with the next.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileWatchTest {
    private static final double HURRY = 0.25;
    private static final Path SOURCES = Path.of("../..");
    private static final Path SOURCE = Path.of("exercises/src/main/java/realtime/ch04/handshake/AcceptKey.java");
    private static final Path TEST = Path.of("exercises/src/test/java/realtime/ch04/handshake/AcceptKeyTest.java");

    @TempDir
    private static Path folder;

    private final MemoryFace face = new MemoryFace();
    private Path house;
    private Loop loop;
    private Thread running;
    private int seen;

    @BeforeAll
    void watchAnUntouchedStub() throws Exception {
        house = folder.resolve("house");
        for (Path file : List.of(SOURCE, TEST, Path.of("chapters/04-handshake.adoc"))) {
            Files.createDirectories(house.resolve(file).getParent());
            Files.copy(SOURCES.resolve(file), house.resolve(file));
        }
        Files.writeString(house.resolve(SOURCE), HostileStub.of("throw realtime.todo.Todo.todo(\"04.1\");"));
        Files.writeString(folder.resolve("precious.txt"), "a thesis");
        House where = new House(house);
        Exercise first = where.catalogue().exercise("04.1").orElseThrow();
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        loop = new Loop(where, first, face, new NoHelp(), new Console(nowhere, nowhere, false, false), HURRY);
        running = Thread.ofPlatform().daemon().start(() -> {
            try {
                loop.run(() -> {});
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        seen = face.await(0, screen -> screen.contains("Not started: the hole still throws"));
    }

    @AfterAll
    void theWatchStillRunsAndEndsWhenItIsAsked() throws InterruptedException {
        assertTrue(running.isAlive());
        loop.key('q');
        running.join(20_000);
        assertFalse(running.isAlive());
        loop.close();
    }

    @TestFactory
    Stream<DynamicTest> eachHasItsSentenceAndTheNextGoesOn() {
        List<HostileStub> stubs = HostileStub.all(folder.resolve("precious.txt"), folder);
        assertTrue(stubs.size() >= 20);
        assertEquals(
                stubs.size(),
                stubs.stream().map(HostileStub::sentence).distinct().count(),
                "own sentences");
        return Stream.concat(
                stubs.stream().map(stub -> DynamicTest.dynamicTest(stub.name(), () -> says(stub))),
                Stream.of(
                        DynamicTest.dynamicTest("and what is right is still solved", () -> says(HostileStub.RIGHT)),
                        DynamicTest.dynamicTest("and no file was harmed", this::nothingIsHarmed)));
    }

    private void says(HostileStub stub) throws IOException, InterruptedException {
        Files.writeString(house.resolve(SOURCE), stub.source());
        int judging = face.await(seen + 1, screen -> screen.contains("judging …"));
        seen = face.await(judging + 1, screen -> screen.contains("judged in"));
        String screen = face.screen(seen);
        String words = screen.replaceAll("\\s+", " ");
        assertTrue(words.contains(stub.sentence()), () -> "\"" + stub.sentence() + "\" is not in\n" + screen);
        assertFalse(screen.contains("\tat "), screen);
    }

    private void nothingIsHarmed() throws IOException {
        assertEquals("a thesis", Files.readString(folder.resolve("precious.txt")));
        assertTrue(ProcessHandle.current().isAlive());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of("house", "precious.txt"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    static final class NoHelp implements Helper {
        @Override
        public boolean isBookReady() {
            return true;
        }

        @Override
        public String openBook(Exercise exercise) {
            return "";
        }

        @Override
        public String openShell(Exercise exercise) {
            return "";
        }

        @Override
        public String reset(Exercise exercise) {
            return "";
        }
    }
}
