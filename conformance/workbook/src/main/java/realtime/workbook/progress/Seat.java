package realtime.workbook.progress;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import realtime.workbook.House;

/**
 * Who judges what the learner saves: one at a time, so that the screen and the served book do not both do it. It is a lock on a
 * file, which the system frees when a process ends, however it ends.
 */
public final class Seat implements Closeable {
    private final FileChannel channel;

    private Seat(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes it, if nobody has it. In a folder that cannot be written to, everybody has it. */
    public static Optional<Seat> take(House house) {
        Path file = house.scratch().resolve("judge.lock");
        try {
            Files.createDirectories(file.getParent());
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return locked(channel) ? Optional.of(new Seat(channel)) : Optional.empty();
        } catch (IOException e) {
            return Optional.of(new Seat(null));
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // somebody in this process has it
        }
        if (lock == null) {
            channel.close();
        }
        return lock != null;
    }

    @Override
    public void close() {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            // the lock goes with the process
        }
    }
}
