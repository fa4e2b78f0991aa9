package realtime.workbook.upgrade;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import realtime.workbook.cut.Stubs;

/**
 * Brings the learner's files up to the stubs of a newer workbook.
 *
 * @param exercises the folder of the learner's sources
 * @param backups where what was there is kept
 * @param dry whether nothing is written
 */
public record Upgrade(Path exercises, Path backups, boolean dry) {
    private static final int MOST = 10_000;

    /** What comes of a file. */
    public enum Kind {
        /** It was not there. */
        NEW,
        /** It holds nobody's work, and the stub is another one now. */
        STUB,
        /** The learner's work is in the new stub. */
        MOVED,
        /** The same, but a signature has changed: a method is to be written again. */
        CHANGED,
        /** It cannot be read, and was left alone. */
        UNREADABLE,
        /** No stub belongs to it any more; it was left alone. */
        GONE
    }

    /**
     * What came of one file; files that are as they should be are not told.
     *
     * @param path below the folder of sources, with slashes
     * @param kept where what was there is now; null: nothing was replaced
     * @param moved methods whose bodies were moved
     * @param changed methods whose signature has changed
     * @param why what cannot be read about it; empty: it could be
     */
    public record Outcome(
            Kind kind, String path, Path kept, List<String> moved, List<Signatures> changed, String why) {}

    /**
     * Two versions of a method's signature.
     *
     * @param before in the learner's file
     * @param after in the new stub
     */
    public record Signatures(String before, String after) {}

    /** Does it for all stubs, and tells what is different; the first of these are in the stubs' order. */
    public List<Outcome> to(List<Stubs.Stub> stubs) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        for (Stubs.Stub stub : stubs) {
            Path file = exercises.resolve(stub.path());
            if (!Files.exists(file)) {
                write(file, stub.source());
                outcomes.add(new Outcome(Kind.NEW, stub.path(), null, List.of(), List.of(), ""));
            } else if (!Files.readString(file).equals(stub.source())) {
                upgrade(file, stub, outcomes);
            }
        }
        outcomes.addAll(gone(stubs.stream().map(Stubs.Stub::path).toList()));
        return outcomes;
    }

    private void upgrade(Path file, Stubs.Stub stub, List<Outcome> outcomes) throws IOException {
        String before = Files.readString(file);
        try {
            Source mine = Source.parse(before);
            Source source = Source.parse(stub.source());
            if (Transplant.fits(mine, source)) {
                return;
            }
            Transplant transplant = Transplant.of(mine, source);
            boolean nothing = transplant.text().equals(stub.source());
            Kind kind = !transplant.changed().isEmpty() ? Kind.CHANGED : nothing ? Kind.STUB : Kind.MOVED;
            Path kept = keep(file, stub.path());
            write(file, transplant.text());
            List<Signatures> changed = transplant.changed().stream()
                    .map(one -> new Signatures(one.before(), one.after()))
                    .toList();
            outcomes.add(new Outcome(kind, stub.path(), kept, transplant.moved(), changed, ""));
        } catch (Source.UnreadableException e) {
            outcomes.add(new Outcome(Kind.UNREADABLE, stub.path(), null, List.of(), List.of(), e.getMessage()));
        }
    }

    private List<Outcome> gone(List<String> known) throws IOException {
        if (!Files.isDirectory(exercises)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(exercises)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> exercises.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".java") && !known.contains(path))
                    .sorted()
                    .map(path -> new Outcome(Kind.GONE, path, null, List.of(), List.of(), ""))
                    .toList();
        }
    }

    /** Copies a file to where nothing is yet. */
    private Path keep(Path file, String path) throws IOException {
        for (int number = 1; number <= MOST; number++) {
            Path copy = backups.resolve("upgrade").resolve(path + "." + number);
            if (!Files.exists(copy)) {
                if (!dry) {
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
                return copy;
            }
        }
        throw new IOException("there are " + MOST + " copies of " + path + " in " + backups + ": remove some first");
    }

    private void write(Path file, String text) throws IOException {
        if (!dry) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
    }
}
