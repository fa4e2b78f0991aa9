package realtime.workbook.progress;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import realtime.workbook.House;

/**
 * Who judges what the learner saves: one at a time, so that the screen and the served book do not both do it. It is a lock on a
 * file, which the system frees when a process ends, however it ends.
 */
public final class Seat implements Closeable {
    /** The files that this process has: closing a second channel of one would free the lock of the first (POSIX). */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final Optional<FileChannel> channel;
    private final AtomicBoolean left = new AtomicBoolean();

    private Seat(Path file, Optional<FileChannel> channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Takes it, if nobody has it. In a folder that cannot be written to, everybody has it. */
    public static Optional<Seat> take(House house) {
        Path file = house.scratch().resolve("judge.lock");
        try {
            Files.createDirectories(file.getParent());
            file = file.getParent().toRealPath().resolve(file.getFileName());
            return HELD.add(file) ? locked(file) : Optional.empty();
        } catch (IOException e) {
            return Optional.of(new Seat(file, Optional.empty()));
        }
    }

    /** The seat of a file that is in the set of those held; it leaves the set if somebody else has it. */
    private static Optional<Seat> locked(Path file) throws IOException {
        Optional<Seat> seat = Optional.empty();
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isLocked(channel)) {
                seat = Optional.of(new Seat(file, Optional.of(channel)));
            } else {
                channel.close();
            }
            return seat;
        } finally {
            if (seat.isEmpty()) {
                HELD.remove(file);
            }
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (IOException e) { // a file system without locks
            channel.close();
            throw e;
        }
    }

    @Override
    public void close() {
        if (channel.isEmpty() || left.getAndSet(true)) {
            return;
        }
        try {
            channel.get().close();
        } catch (IOException e) {
            // the lock goes with the process
        }
        HELD.remove(file);
    }
}
