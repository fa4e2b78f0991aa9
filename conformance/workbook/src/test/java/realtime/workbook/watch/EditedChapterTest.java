package realtime.workbook.watch;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import realtime.workbook.House;
import realtime.workbook.chapter.Exercise;
import realtime.workbook.console.Console;

/** A chapter that cannot be read while the watch is open, such as in the middle of an update, is told and forgotten. */
class EditedChapterTest {
    private static final Path SOURCES = Path.of("../..");
    private static final Path SOURCE = Path.of("exercises/src/main/java/realtime/ch04/handshake/AcceptKey.java");
    private static final Path TEST = Path.of("exercises/src/test/java/realtime/ch04/handshake/AcceptKeyTest.java");
    private static final Path CHAPTER = Path.of("chapters/04-handshake.adoc");

    @TempDir
    private static Path folder;

    private final MemoryFace face = new MemoryFace();

    @Test
    void theWatchSaysSoAndGoesOn() throws Exception {
        for (Path file : List.of(SOURCE, TEST, CHAPTER)) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.copy(SOURCES.resolve(file), folder.resolve(file));
        }
        Files.writeString(folder.resolve(SOURCE), HostileStub.of("throw realtime.todo.Todo.todo(\"04.1\");"));
        House house = new House(folder);
        Exercise first = house.catalogue().exercise("04.1").orElseThrow();
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        try (Loop loop = new Loop(
                house, first, face, new HostileWatchTest.NoHelp(), new Console(nowhere, nowhere, false, false), 1)) {
            Thread running = Thread.ofPlatform().daemon().start(() -> {
                try {
                    loop.run(() -> {});
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            int seen = face.await(0, screen -> screen.contains("Not started: the hole still throws"));
            Files.write(folder.resolve(CHAPTER), new byte[] {(byte) 0xFF}); // no UTF-8
            loop.key('t');
            seen = face.await(seen + 1, screen -> screen.replaceAll("\\s+", " ")
                    .contains("could not judge it: 04-handshake.adoc:1:"));
            Files.writeString(folder.resolve(CHAPTER), Files.readString(SOURCES.resolve(CHAPTER)));
            loop.key('t');
            face.await(seen + 1, screen -> screen.contains("Not started: the hole still throws"));
            assertTrue(running.isAlive());
            loop.key('q');
            running.join(20_000);
            assertFalse(running.isAlive());
        }
    }
}
