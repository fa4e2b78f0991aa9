package realtime.workbook.grade;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.CRC32;

/** An archive of loaded classes beside the tool's jar, for a quick start of the child; it needs a class path of jars alone. */
final class Archive {
    /** Making it costs seconds of a processor: one child of this process does so, and no second one. */
    private static final AtomicBoolean CLAIMED = new AtomicBoolean();

    private final Optional<Path> file;
    private boolean making;

    private Archive(Optional<Path> file) {
        this.file = file;
    }

    /** The archive for this class path; named by the jars' names, sizes and times, so that it is never out of date. */
    static Archive forClassPath(String classPath) {
        CRC32 sum = new CRC32();
        Path folder = null;
        for (String entry : classPath.split(File.pathSeparator)) {
            Path jar = Path.of(entry);
            if (!Files.isRegularFile(jar)) {
                return new Archive(Optional.empty());
            }
            sum.update((entry + jar.toFile().length() + jar.toFile().lastModified()).getBytes());
            folder = entry.contains("workbook-") ? jar.toAbsolutePath().getParent() : folder;
        }
        return folder == null || !Files.isWritable(folder)
                ? new Archive(Optional.empty())
                : new Archive(Optional.of(folder.resolve("child-" + Long.toHexString(sum.getValue()) + ".jsa")));
    }

    /** Whether the child that was started with these options makes the archive when it ends. */
    boolean isMaking() {
        return making;
    }

    /** The options that use the archive, or that make it in {@code folder}. */
    List<String> options(Path folder) {
        if (file.isPresent() && Files.exists(file.get())) {
            return List.of("-XX:SharedArchiveFile=" + file.get());
        }
        making = file.isPresent() && CLAIMED.compareAndSet(false, true);
        return making ? List.of("-XX:ArchiveClassesAtExit=" + fresh(folder)) : List.of();
    }

    /** Moves an archive that was made in {@code folder} to its place, and removes older ones. */
    void keep(Path folder) {
        if (!making || !Files.exists(fresh(folder))) {
            return;
        }
        try (var old = Files.newDirectoryStream(file.get().getParent(), "child-*.jsa")) {
            for (Path other : old) {
                Files.delete(other);
            }
            Files.move(fresh(folder), file.get(), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // A convenience: the next run tries again.
        }
    }

    private static Path fresh(Path folder) {
        return folder.resolve("fresh.jsa");
    }
}
