package realtime.book;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import realtime.book.block.Desk;
import realtime.book.source.Chapter;
import realtime.book.source.Finding;
import realtime.book.source.Project;
import realtime.book.source.Registry;

/** The book as one PDF or EPUB file: all chapters included into one document. */
final class Paper {

    private Paper() {}

    static List<Finding> print(Project project, Registry registry, List<Chapter> chapters, List<String> formats)
            throws IOException {
        Path master = project.target().resolve("book.adoc");
        Files.writeString(master, master(project, chapters));
        List<Finding> findings = new ArrayList<>();
        for (String format : formats) {
            if (format.equals("pages")) {
                continue;
            }
            Desk desk = new Desk(project, registry, Desk.Medium.PAPER);
            desk.open(Chapter.read(master));
            try (Converter converter = new Converter(project, desk)) {
                converter.paper(
                        master,
                        format.equals("epub") ? "epub3" : format,
                        project.target().resolve("101-switching-protocols." + format));
                findings.addAll(converter.findings());
            }
            findings.addAll(desk.findings());
        }
        return findings;
    }

    private static String master(Project project, List<Chapter> chapters) {
        StringBuilder text = new StringBuilder("= 101 Switching Protocols\n:doctype: book\n:toc:\n\n");
        for (Chapter chapter : chapters) {
            for (Converter.Place place : Converter.places(project, chapter)) {
                text.append(':')
                        .append(place.name())
                        .append(": ")
                        .append(place.path())
                        .append('\n');
            }
            text.append("\ninclude::").append(chapter.file()).append("[leveloffset=+1]\n\n");
        }
        return text.toString();
    }
}
