package realtime.workbook.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Saves as editors make them, on a real disk, seen by looks alone and with the system's events. */
class LookoutTest {
    @TempDir
    private Path folder;

    private final BlockingQueue<Set<Path>> heard = new LinkedBlockingQueue<>();
    private Path file;
    private Path other;

    @BeforeEach
    void twoFiles() throws IOException {
        file = Files.writeString(folder.resolve("AcceptKey.java"), "old");
        other = Files.writeString(folder.resolve("ReadUri.java"), "old");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPlainSave(boolean events) throws Exception {
        try (Lookout lookout = lookout(events)) {
            Files.writeString(file, "new");
            assertHears(file);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anAtomicRename(boolean events) throws Exception {
        try (Lookout lookout = lookout(events)) {
            Path fresh = Files.writeString(folder.resolve(".AcceptKey.java.swp"), "new");
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            assertHears(file);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFileWrittenInTwoSteps(boolean events) throws Exception {
        try (Lookout lookout = lookout(events);
                Writer writer = Files.newBufferedWriter(file)) { // it is empty now
            writer.write("new");
            writer.flush();
            assertHears(file);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aTouchIsNotHeardButTheSaveBehindItIs(boolean events) throws Exception {
        try (Lookout lookout = lookout(events)) {
            Files.setLastModifiedTime(file, FileTime.fromMillis(1));
            Files.writeString(file, "old");
            Files.writeString(other, "new");
            assertHears(other);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aDeletionIsHeardAndTheFileThatComesBackToo(boolean events) throws Exception {
        try (Lookout lookout = lookout(events)) {
            Files.delete(file);
            assertHears(file);
            Files.writeString(file, "new");
            assertHears(file);
        }
    }

    private Lookout lookout(boolean events) {
        return new Lookout(() -> List.of(file, other), events, heard::add);
    }

    private void assertHears(Path expected) throws InterruptedException {
        assertEquals(Set.of(expected), heard.poll(20, TimeUnit.SECONDS));
    }
}
