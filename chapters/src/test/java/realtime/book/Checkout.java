package realtime.book;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import realtime.book.source.Chapter;
import realtime.book.source.Project;

/** A small checkout with one chapter that uses every form, copied to where a test may break it. */
public record Checkout(Project project) {
    private static final Path SAMPLE = Path.of("src/test/resources/checkout");

    public static Checkout in(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLE)) {
            for (Path file : files.toList()) {
                Path copy = folder.resolve(SAMPLE.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        return new Checkout(new Project(folder));
    }

    public Path chapter() {
        return project.chapters().resolve("04-opening-handshake.adoc");
    }

    /** Replaces text in the chapter. @throws IllegalStateException when there is nothing to replace */
    public Checkout change(String old, String now) throws IOException {
        return change(chapter(), old, now);
    }

    public Checkout change(Path file, String old, String now) throws IOException {
        String text = Files.readString(file);
        if (!text.contains(old)) {
            throw new IllegalStateException(file + " does not contain " + old);
        }
        Files.writeString(file, text.replace(old, now));
        return this;
    }

    public Checkout finished() throws IOException {
        return change(":status: draft", ":status: finished");
    }

    /** The line on which a text first stands in the chapter, counted from 1. */
    public int line(String text) throws IOException {
        List<String> lines = Files.readAllLines(chapter());
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(text)) {
                return i + 1;
            }
        }
        throw new IllegalStateException("no line contains " + text);
    }

    public List<Chapter> chapters() {
        return Chapter.all(project);
    }
}
