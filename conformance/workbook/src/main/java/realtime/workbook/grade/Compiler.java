package realtime.workbook.grade;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import realtime.workbook.chapter.Exercise;

/** Compiles exercises, so that one that does not compile stands in nobody else's way. It keeps the libraries open: close it. */
final class Compiler implements AutoCloseable {
    private static final int MOST_ERRORS = 5;
    private static final List<String> OPTIONS =
            List.of("-proc:none", "-parameters", "-g", "-implicit:class", "-Xlint:none");
    private static final String GIVEN_UP = "It does not compile: the compiler itself gave up on it, without a word."
            + " Is there an expression that is nested thousands of times?";

    private final Sources sources;
    private final Path output;
    private final Function<Path, String> names;
    private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    private boolean located;
    private final StandardJavaFileManager files =
            javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);

    /**
     * @param output an empty folder for the classes
     * @param names how a message names a file
     */
    Compiler(Sources sources, Path output, Function<Path, String> names) {
        this.sources = sources;
        this.output = output;
        this.names = names;
    }

    /** All at once; if that fails, each on its own. */
    Map<Exercise, Compiled> compile(List<Exercise> exercises) {
        Map<Exercise, Compiled> results = new LinkedHashMap<>();
        List<Exercise> present = new ArrayList<>();
        for (Exercise exercise : exercises) {
            String missing = missing(exercise);
            if (missing.isEmpty()) {
                present.add(exercise);
            }
            results.put(exercise, new Compiled.Badly(missing));
        }
        if (present.isEmpty()) {
            return results;
        }
        Compiled together = compile(present, output.resolve("all"));
        for (Exercise exercise : present) {
            boolean alone = together instanceof Compiled.Badly && present.size() > 1;
            results.put(exercise, alone ? compile(List.of(exercise), output.resolve(exercise.id())) : together);
        }
        return results;
    }

    /** One, into {@code folder}. */
    Compiled compile(Exercise exercise, Path folder) {
        String missing = missing(exercise);
        return missing.isEmpty() ? compile(List.of(exercise), folder) : new Compiled.Badly(missing);
    }

    private String missing(Exercise exercise) {
        for (Path file : sources.files(exercise)) {
            if (!Files.isRegularFile(file)) {
                return "The file " + names.apply(file) + " is missing."
                        + (file.equals(sources.of(exercise))
                                ? " ./workbook reset " + exercise.id() + " brings its stub."
                                : "");
            }
        }
        return "";
    }

    private Compiled compile(List<Exercise> exercises, Path folder) {
        List<Path> files = exercises.stream()
                .flatMap(exercise -> sources.files(exercise).stream())
                .toList();
        return compileFiles(files, folder);
    }

    /** Compiles these files, and what they refer to, into {@code folder}. */
    Compiled compileFiles(List<Path> paths, Path folder) {
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try {
            Files.createDirectories(folder);
            locate(folder);
            boolean well = javac.getTask(
                            Writer.nullWriter(), files, found, OPTIONS, null, files.getJavaFileObjectsFromPaths(paths))
                    .call();
            return well ? guarded(folder) : new Compiled.Badly(message(found));
        } catch (IllegalStateException | StackOverflowError e) { // the compiler's own trouble
            return new Compiled.Badly(GIVEN_UP);
        } catch (IOException e) {
            throw new UncheckedIOException("compiling needs a folder for the classes: " + e.getMessage(), e);
        }
    }

    private static Compiled guarded(Path folder) throws IOException {
        return Guard.refusal(folder).<Compiled>map(Compiled.Badly::new).orElseGet(() -> new Compiled.Well(folder));
    }

    /** Set at the file manager, and not by options: those would make it read the libraries anew. */
    private void locate(Path folder) throws IOException {
        files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder));
        files.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of(sources.main(), sources.test()));
        if (!located) {
            files.setLocationFromPaths(
                    StandardLocation.CLASS_PATH,
                    Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                            .map(Path::of)
                            .toList());
            located = true;
        }
    }

    @Override
    public void close() {
        try {
            files.close();
        } catch (IOException e) {
            // the libraries were only read
        }
    }

    private String message(DiagnosticCollector<JavaFileObject> found) {
        List<Diagnostic<? extends JavaFileObject>> errors = found.getDiagnostics().stream()
                .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
                .toList();
        if (errors.isEmpty()) {
            return GIVEN_UP;
        }
        StringBuilder text = new StringBuilder("It does not compile. The compiler's words:");
        errors.stream().limit(MOST_ERRORS).forEach(error -> text.append('\n').append(words(error)));
        if (errors.size() > MOST_ERRORS) {
            text.append("\n… and ").append(errors.size() - MOST_ERRORS).append(" more");
        }
        if (errors.stream().allMatch(this::isInTest)) {
            text.append(
                            "\nThe test class does not fit the exercise any more: was a signature changed? ./workbook reset")
                    .append(" brings the stub back and keeps your work.");
        }
        return text.toString();
    }

    private boolean isInTest(Diagnostic<? extends JavaFileObject> error) {
        return error.getSource() != null && error.getSource().getName().endsWith("Test.java");
    }

    private String words(Diagnostic<? extends JavaFileObject> error) {
        String simple = error.getMessage(Locale.ROOT)
                .replaceAll("\\b([a-z]\\w*\\.)+(?=[A-Z])", ""); // as javac itself prints names
        String message = simple.replace("\n", "\n  ");
        if (error.getSource() == null) {
            return message;
        }
        Path file = Path.of(error.getSource().toUri());
        String place = names.apply(file) + ":" + error.getLineNumber() + ": " + message;
        try {
            String line = Files.readAllLines(file).get((int) error.getLineNumber() - 1);
            int caret = (int) Math.max(0, Math.min(error.getColumnNumber() - 1, line.length()));
            return place + "\n  " + line + "\n  " + line.substring(0, caret).replaceAll("\\S", " ") + "^";
        } catch (IOException | IndexOutOfBoundsException e) {
            return place; // without the line, which cannot be shown
        }
    }
}
