package realtime.workbook.upgrade;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import realtime.workbook.cut.Stubs;

/**
 * Brings the learner's files up to the stubs of a newer workbook.
 *
 * @param exercises the folder of the learner's sources
 * @param known the stubs that the learner's files were made of, below their paths; see {@link #remember}
 * @param backups where what was there is kept
 * @param dry whether nothing is written
 */
public record Upgrade(Path exercises, Path known, Path backups, boolean dry) {
    /** What comes of a file. */
    public enum Kind {
        /** It was not there. */
        NEW,
        /** It holds nobody's work, and the stub is another one now. */
        STUB,
        /** The learner's work is in the new stub. */
        MOVED,
        /** The same, but something is left to do: a signature has changed, or a given part that is the stub's again. */
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
     * @param touched given parts that the learner had changed, and that are the stub's now
     * @param why what cannot be read about it; empty: it could be
     */
    public record Outcome(
            Kind kind,
            String path,
            Path kept,
            List<String> moved,
            List<Signatures> changed,
            List<String> touched,
            String why) {
        private static Outcome of(Kind kind, String path, String why) {
            return new Outcome(kind, path, null, List.of(), List.of(), List.of(), why);
        }
    }

    /**
     * Two versions of a method's signature.
     *
     * @param before in the learner's file
     * @param after in the new stub
     */
    public record Signatures(String before, String after) {}

    /** Keeps the stubs that are not kept yet: the ones that the learner's files are made of, before a pull brings others. */
    public static void remember(Path known, List<Stubs.Stub> stubs) throws IOException {
        for (Stubs.Stub stub : stubs) {
            Path file = known.resolve(stub.path());
            if (!Files.exists(file)) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, stub.source());
            }
        }
    }

    /** Does it for all stubs, and tells what is different; the first of these are in the stubs' order. */
    public List<Outcome> to(List<Stubs.Stub> stubs) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        for (Stubs.Stub stub : stubs) {
            Path file = exercises.resolve(stub.path());
            if (!Files.exists(file)) {
                write(file, stub.source());
                write(known.resolve(stub.path()), stub.source());
                outcomes.add(Outcome.of(Kind.NEW, stub.path(), ""));
                continue;
            }
            try {
                upgrade(file, stub).ifPresent(outcomes::add);
            } catch (CharacterCodingException e) {
                outcomes.add(Outcome.of(Kind.UNREADABLE, stub.path(), "it is no UTF-8"));
            } catch (Source.UnreadableException e) {
                outcomes.add(Outcome.of(Kind.UNREADABLE, stub.path(), e.getMessage()));
            }
        }
        outcomes.addAll(gone(stubs.stream().map(Stubs.Stub::path).toList()));
        return outcomes;
    }

    private Optional<Outcome> upgrade(Path file, Stubs.Stub stub) throws IOException, Source.UnreadableException {
        String before = Files.readString(file);
        Path began = known.resolve(stub.path());
        String base = Files.exists(began) ? Files.readString(began) : "";
        if (before.equals(stub.source())) {
            write(began, stub.source()); // what is written from now on is written in this one
            return Optional.empty();
        }
        if (base.equals(stub.source())) {
            return Optional.empty(); // there is nothing new for this file
        }
        if (before.equals(base)) {
            Path kept = keep(file, stub.path());
            write(file, stub.source());
            write(began, stub.source());
            return Optional.of(new Outcome(Kind.STUB, stub.path(), kept, List.of(), List.of(), List.of(), ""));
        }
        Source mine = Source.parse(before);
        Source next = Source.parse(stub.source());
        if (Transplant.fits(mine, next)) {
            write(began, stub.source());
            return Optional.empty();
        }
        if (base.isEmpty()) {
            throw new Source.UnreadableException(
                    "nobody knows which stub it was made of; ./workbook reset brings the new"
                            + " one, and keeps yours");
        }
        Transplant transplant = new Transplant(Source.parse(base), mine, next);
        boolean left = !transplant.changed().isEmpty() || !transplant.touched().isEmpty();
        boolean nothing = transplant.text().equals(stub.source());
        Path kept = keep(file, stub.path());
        write(file, transplant.text());
        write(known.resolve(stub.path()), stub.source());
        return Optional.of(new Outcome(
                left ? Kind.CHANGED : nothing ? Kind.STUB : Kind.MOVED,
                stub.path(),
                kept,
                transplant.moved(),
                transplant.changed(),
                transplant.touched(),
                ""));
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
                    .map(path -> Outcome.of(Kind.GONE, path, ""))
                    .toList();
        }
    }

    private Path keep(Path file, String path) throws IOException {
        Path folder = backups.resolve("upgrade");
        Path copy = Backups.next(folder, path)
                .orElseThrow(() -> new IOException(
                        "there are " + Backups.MOST + " copies of " + path + " in " + folder + ": remove some first"));
        if (!dry) {
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
        return copy;
    }

    private void write(Path file, String text) throws IOException {
        if (!dry) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
    }
}
