package realtime.workbook.watch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Looks at files four times a second, and at once when the system tells of a change. We choose both: events are quick, but
 * WSL2, containers and network disks lose them.
 */
public final class Lookout implements Closeable {
    /**
     * What is looked at.
     *
     * @param what what the files are about; while it is the same, a file that comes or goes is a save
     */
    public record Watched(String what, List<Path> files) {}

    static final int LOOK_MILLIS = 250;
    private static final int SOON_MILLIS = 6;

    private final Supplier<Watched> files;
    private final Consumer<Set<Path>> listener;
    private final Optional<WatchService> service;
    private final Set<Path> registered = new HashSet<>();
    private final Set<Path> untold = new HashSet<>();
    private final Thread thread;
    private Watched before;
    private volatile boolean closed;

    /**
     * @param files which ones; asked at each look. What they are about may change: that alone is no save
     * @param events whether the system is asked to tell of changes
     * @param listener hears what was saved, or is gone; if it throws, it hears the same again with the next look
     */
    public Lookout(Supplier<Watched> files, boolean events, Consumer<Set<Path>> listener) {
        this.files = files;
        this.listener = listener;
        this.service = events ? service() : Optional.empty();
        Watched first = files.get();
        first.files().forEach(this::register);
        Saves saves = new Saves(Snapshot.of(first.files()));
        thread = Thread.ofPlatform().daemon().name("lookout").start(() -> look(first, saves));
    }

    private static Optional<WatchService> service() {
        try {
            return Optional.of(FileSystems.getDefault().newWatchService());
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.empty(); // the looks are enough
        }
    }

    private void look(Watched first, Saves saves) {
        before = first;
        try {
            while (!closed) {
                pause(saves.isUnsettled() ? SOON_MILLIS : LOOK_MILLIS);
                try {
                    lookOnce(saves);
                } catch (ClosedWatchServiceException e) {
                    throw e;
                } catch (RuntimeException e) {
                    // whatever keeps a listener from hearing, or the files from being read: the next look tries again
                }
            }
        } catch (InterruptedException | ClosedWatchServiceException e) {
            Thread.currentThread().interrupt(); // it was closed
        }
    }

    private void lookOnce(Saves saves) {
        Watched watched = files.get();
        watched.files().forEach(this::register);
        Snapshot now = Snapshot.of(watched.files());
        if (!watched.what().equals(before.what())) {
            saves.turnTo(now, watched.files(), before.files());
        }
        before = watched;
        untold.addAll(saves.look(now, System.nanoTime()));
        if (!untold.isEmpty()) {
            listener.accept(Set.copyOf(untold));
            untold.clear();
        }
    }

    private void pause(int millis) throws InterruptedException {
        if (service.isEmpty()) {
            Thread.sleep(millis);
            return;
        }
        WatchKey key = service.get().poll(millis, TimeUnit.MILLISECONDS);
        while (key != null) {
            key.pollEvents();
            if (!key.reset()) { // the folder is gone
                registered.remove((Path) key.watchable());
            }
            key = service.get().poll();
        }
    }

    private void register(Path file) {
        Path folder = file.getParent();
        if (service.isPresent() && !registered.contains(folder) && Files.isDirectory(folder)) {
            try {
                folder.register(
                        service.get(),
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
            } catch (IOException e) {
                // the looks are enough
            }
            registered.add(folder);
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        service.ifPresent(one -> {
            try {
                one.close();
            } catch (IOException e) {
                // nobody is told any more
            }
        });
    }
}
