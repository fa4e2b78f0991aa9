package realtime.workbook.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
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

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void toLookElsewhereIsNoSave(boolean events) throws Exception {
        AtomicReference<Lookout.Watched> watched = new AtomicReference<>(new Lookout.Watched("04.1", List.of(file)));
        Semaphore asked = new Semaphore(0);
        Supplier<Lookout.Watched> files = () -> {
            asked.release();
            return watched.get();
        };
        try (Lookout lookout = new Lookout(files, events, heard::add)) {
            watched.set(new Lookout.Watched("04.5", List.of(other)));
            asked.drainPermits();
            assertTrue(asked.tryAcquire(2, 20, TimeUnit.SECONDS)); // the first may have been under way
            assertTrue(asked.tryAcquire(1, 20, TimeUnit.SECONDS)); // the one in between is done with
            Files.writeString(other, "new");
            assertHears(other);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFileThatIsNewInTheListIsASave(boolean events) throws Exception {
        List<Path> files = new CopyOnWriteArrayList<>(List.of(file));
        try (Lookout lookout = new Lookout(() -> new Lookout.Watched("04.1", List.copyOf(files)), events, heard::add)) {
            files.add(other); // a helper of the learner's own
            assertHears(other);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aListenerThatFailsHearsItAgain(boolean events) throws Exception {
        AtomicInteger calls = new AtomicInteger();
        Consumer<Set<Path>> weak = files -> {
            if (calls.incrementAndGet() < 3) {
                throw new IllegalStateException("not now");
            }
            heard.add(files);
        };
        try (Lookout lookout = new Lookout(() -> new Lookout.Watched("both", List.of(file, other)), events, weak)) {
            Files.writeString(file, "new");
            assertHears(file);
            Files.writeString(other, "new");
            assertHears(other);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void filesThatCannotBeNamedJustNowAreLookedAtLater(boolean events) throws Exception {
        AtomicInteger calls = new AtomicInteger();
        Supplier<Lookout.Watched> files = () -> {
            if (calls.incrementAndGet() == 2) {
                throw new IllegalStateException("a chapter is being written");
            }
            return new Lookout.Watched("both", List.of(file, other));
        };
        try (Lookout lookout = new Lookout(files, events, heard::add)) {
            Files.writeString(file, "new");
            assertHears(file);
        }
    }

    private Lookout lookout(boolean events) {
        return new Lookout(() -> new Lookout.Watched("both", List.of(file, other)), events, heard::add);
    }

    private void assertHears(Path expected) throws InterruptedException {
        assertEquals(Set.of(expected), heard.poll(20, TimeUnit.SECONDS));
    }
}
