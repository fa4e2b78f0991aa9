package realtime.workbook.grade;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A whole tree of a learner's classes, compiled and loaded into this process: for serving, not for grading. */
public final class Learned {
    private Learned() {}

    /** The tree does not compile; the message is the compiler's, with file and line. */
    public static final class BrokenException extends Exception {
        private static final long serialVersionUID = 1;

        BrokenException(String message) {
            super(message);
        }
    }

    /**
     * Compiles and loads every source below {@code main}; the classes last as long as the process.
     *
     * @param names how a message names a file
     * @throws BrokenException if they do not compile
     */
    public static ClassLoader load(Path main, Function<Path, String> names) throws BrokenException {
        try {
            URL[] classes = {compile(main, names).toUri().toURL()};
            return new URLClassLoader(classes, Learned.class.getClassLoader());
        } catch (MalformedURLException e) {
            throw new IllegalStateException("every folder has a URL", e);
        }
    }

    /**
     * Compiles every source below {@code main}, and answers the folder of the classes; it goes with the process.
     *
     * @throws BrokenException if they do not compile
     */
    public static Path compile(Path main, Function<Path, String> names) throws BrokenException {
        try (Stream<Path> files = Files.walk(main)) {
            Path folder = Files.createTempDirectory("workbook-classes-");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> Folders.delete(folder)));
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            try (Compiler compiler = new Compiler(new Sources(main, main), folder, names)) {
                return switch (compiler.compileFiles(sources, folder)) {
                    case Compiled.Well well -> well.classes();
                    case Compiled.Badly badly -> throw new BrokenException(badly.message());
                };
            }
        } catch (IOException e) {
            throw new UncheckedIOException(main + " cannot be read: " + e.getMessage(), e);
        }
    }
}
