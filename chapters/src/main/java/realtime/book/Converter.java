package realtime.book;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.AttributesBuilder;
import org.asciidoctor.Options;
import org.asciidoctor.OptionsBuilder;
import org.asciidoctor.SafeMode;
import org.asciidoctor.ast.Cursor;
import org.asciidoctor.ast.Document;
import org.asciidoctor.log.LogRecord;
import org.asciidoctor.log.Severity;
import realtime.book.block.Desk;
import realtime.book.block.Extensions;
import realtime.book.source.Chapter;
import realtime.book.source.Finding;
import realtime.book.source.Project;

/** Asciidoctor, once: starting JRuby costs seconds, so every chapter goes through the same instance. */
final class Converter implements AutoCloseable {

    /** Held, since the log manager forgets loggers that nobody holds. */
    private static final Logger LOG = Logger.getLogger("asciidoctor");

    private final Project project;
    private final Desk desk;
    private final Asciidoctor asciidoctor;
    private final List<Finding> findings = new ArrayList<>();

    Converter(Project project, Desk desk) {
        this.project = project;
        this.desk = desk;
        // What Asciidoctor logs becomes findings; the console would only tell it twice.
        LOG.setUseParentHandlers(false);
        this.asciidoctor = Asciidoctor.Factory.create();
        asciidoctor.registerLogHandler(this::log);
        Extensions.register(asciidoctor, desk);
    }

    /** A chapter as a fragment of HTML, without head and body. */
    String page(Chapter chapter) {
        desk.open(chapter);
        Document document = asciidoctor.loadFile(
                chapter.file().toFile(),
                options("html5", attributes(chapter))
                        .standalone(false)
                        .sourcemap(true)
                        .build());
        return document.convert();
    }

    /** All chapters as one file of another format. */
    void paper(Path master, String backend, Path target) {
        asciidoctor.convertFile(
                master.toFile(),
                options(backend, attributes())
                        .standalone(true)
                        .mkDirs(true)
                        .toFile(target.toFile())
                        .build());
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    private OptionsBuilder options(String backend, AttributesBuilder attributes) {
        return Options.builder().backend(backend).safe(SafeMode.UNSAFE).attributes(attributes.build());
    }

    /** What one chapter includes from is fixed here; one file of all chapters sets it anew for each. */
    private AttributesBuilder attributes(Chapter chapter) {
        AttributesBuilder attributes = attributes();
        places(project, chapter)
                .forEach(
                        place -> attributes.attribute(place.name(), place.path().toString()));
        return attributes;
    }

    private static AttributesBuilder attributes() {
        return Attributes.builder()
                .sourceHighlighter("rouge")
                .attribute("rouge-css", "class")
                .attribute("idprefix", "")
                .attribute("idseparator", "-")
                .attribute("sectanchors", "")
                .attribute("experimental", "")
                .attribute("xrefstyle", "short")
                .attribute("sectids", "")
                .attribute("attribute-missing", "warn")
                .attribute("tabsize", "4")
                .attribute("figure-caption!", "")
                .attribute("table-caption!", "")
                .attribute("example-caption!", "")
                .attribute("listing-caption!", "")
                .attribute("caption", "");
    }

    /** A folder that chapters include from. */
    record Place(String name, Path path) {}

    static List<Place> places(Project project, Chapter chapter) {
        return List.of(
                new Place("exercises", project.exercises(chapter.packageName())),
                new Place("solutions", project.solutions(chapter.packageName())),
                new Place("recordings", project.recordings().resolve(chapter.number())),
                new Place("snippets", project.snippets()));
    }

    private void log(LogRecord record) {
        if (record.getSeverity() == Severity.DEBUG) {
            return;
        }
        Cursor cursor = record.getCursor();
        Path file = cursor != null && cursor.getFile() != null
                ? Path.of(cursor.getFile())
                : desk.chapter().file();
        int line = cursor == null ? 1 : Math.max(1, cursor.getLineNumber());
        findings.add(new Finding(file, line, "Asciidoctor: " + record.getMessage()));
    }

    @Override
    public void close() {
        asciidoctor.close();
    }
}
