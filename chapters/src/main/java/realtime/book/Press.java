package realtime.book;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import realtime.book.block.Desk;
import realtime.book.gate.SourceGates;
import realtime.book.page.Site;
import realtime.book.source.Chapter;
import realtime.book.source.Finding;
import realtime.book.source.Project;
import realtime.book.source.Registry;

/** Takes a project to its pages and papers, stopping at the first stage that finds something. */
final class Press {

    private final Project project;
    private final Registry registry;

    Press(Project project) {
        this.project = project;
        this.registry = Registry.read(project);
    }

    /** Builds the formats asked for ({@code pages}, {@code pdf}, {@code epub}); what it returns stopped it. */
    List<Finding> print(List<String> formats) throws IOException {
        List<Chapter> chapters = Chapter.all(project);
        List<Finding> source = SourceGates.check(project, registry, chapters);
        if (!source.isEmpty()) {
            return source;
        }
        List<Finding> findings = new ArrayList<>(pages(chapters));
        if (findings.isEmpty() && formats.stream().anyMatch(format -> !format.equals("pages"))) {
            findings.addAll(Paper.print(project, registry, chapters, formats));
        }
        return findings;
    }

    private List<Finding> pages(List<Chapter> chapters) throws IOException {
        Desk desk = new Desk(project, registry, Desk.Medium.PAGE);
        TreeSet<Finding> findings = new TreeSet<>();
        Map<Chapter, String> fragments = new LinkedHashMap<>();
        try (Converter converter = new Converter(project, desk)) {
            for (Chapter chapter : chapters) {
                fragments.put(chapter, converter.page(chapter));
            }
            findings.addAll(converter.findings());
        }
        findings.addAll(desk.findings());
        findings.addAll(new Site(project, registry).write(fragments));
        return List.copyOf(findings);
    }
}
