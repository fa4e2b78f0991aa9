package realtime.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import realtime.workbook.console.Console;

/** When a book that was built is older than what it was made of. */
class BookTest {
    @TempDir
    private Path root;

    @ParameterizedTest
    @CsvSource({
        "chapters/04-handshake.adoc, true",
        "chapters/recordings/04/http10.txt, true",
        "chapters/snippets/04.jsh, true",
        "solutions/src/main/java/realtime/ch04/handshake/AcceptKey.java, true",
        "exercises/src/main/java/realtime/ch04/handshake/AcceptKey.java, false",
        "chapters/target/notes.txt, false"
    })
    void whatALearnerSavesMakesNoBookStale(String saved, boolean stale) throws IOException {
        Path page = write("chapters/target/book/index.html");
        Files.setLastModifiedTime(page, FileTime.fromMillis(1_000_000));
        Files.setLastModifiedTime(write(saved), FileTime.fromMillis(2_000_000));
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Book book = new Book(new House(root), new Console(nowhere, nowhere, false, false));
        assertEquals(stale, book.isStale());
    }

    private Path write(String path) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "text");
    }
}
