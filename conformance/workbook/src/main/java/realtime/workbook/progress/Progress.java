package realtime.workbook.progress;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.zip.CRC32;
import realtime.workbook.House;
import realtime.workbook.chapter.Exercise;

/** The learner's progress: read off the sources, and off the verdicts of earlier grades, kept in {@code .workbook/}. */
public final class Progress {
    private static final String TODO = "throw todo(\"";

    private final House house;
    private final Path file;
    private final Properties verdicts = new Properties();

    private Progress(House house) {
        this.house = house;
        this.file = house.scratch().resolve("progress.properties");
    }

    /** What is known; a file of verdicts that is absent or cannot be read counts as empty. */
    public static Progress of(House house) {
        Progress progress = new Progress(house);
        if (Files.isReadable(progress.file)) {
            try (Reader reader = Files.newBufferedReader(progress.file)) {
                progress.verdicts.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                progress.verdicts.clear();
            }
        }
        return progress;
    }

    public State state(Exercise exercise) {
        Optional<String> source = source(exercise);
        if (source.isEmpty()) {
            return State.MISSING;
        }
        String verdict = verdicts.getProperty(exercise.id(), "");
        if (verdict.equals("solved " + fingerprint(source.get()))) {
            return State.SOLVED;
        }
        if (source.get().contains(TODO)) {
            return State.NOT_STARTED;
        }
        return verdict.equals("wrong " + fingerprint(source.get())) ? State.WRONG : State.BEGUN;
    }

    /** The line to look at, from 1: the first todo; without one, the declaration of the class. */
    public int line(Exercise exercise) {
        List<String> lines = source(exercise).orElse("").lines().toList();
        for (String wanted : List.of(TODO, "class " + exercise.className())) {
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).contains(wanted)) {
                    return i + 1;
                }
            }
        }
        return 1;
    }

    /** Keeps a verdict on the source as it is now; in a folder that cannot be written to, nothing is kept. */
    public void graded(Exercise exercise, boolean solved) {
        source(exercise)
                .ifPresent(text ->
                        verdicts.setProperty(exercise.id(), (solved ? "solved " : "wrong ") + fingerprint(text)));
        store();
    }

    /** How many hints of an exercise were shown. */
    public int hints(Exercise exercise) {
        String count = verdicts.getProperty(exercise.id() + ".hints", "0");
        return count.matches("\\d") ? Integer.parseInt(count) : 0;
    }

    /** Keeps that hint {@code number} was shown. */
    public void hinted(Exercise exercise, int number) {
        verdicts.setProperty(exercise.id() + ".hints", String.valueOf(number));
        store();
    }

    private void store() {
        try {
            Files.createDirectories(file.getParent());
            try (Writer writer = Files.newBufferedWriter(file)) {
                verdicts.store(writer, null);
            }
        } catch (IOException e) {
            // A convenience: the next grade finds the verdict again.
        }
    }

    private Optional<String> source(Exercise exercise) {
        Path path = house.exercises().resolve(exercise.sourcePath());
        try {
            return Files.exists(path)
                    ? Optional.of(new String(Files.readAllBytes(path), StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static String fingerprint(String source) {
        CRC32 sum = new CRC32();
        sum.update(source.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }
}
