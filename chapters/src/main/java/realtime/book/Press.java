package realtime.book;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import realtime.book.block.Desk;
import realtime.book.gate.ContentGates;
import realtime.book.gate.SiteGates;
import realtime.book.gate.SourceGates;
import realtime.book.page.Fragment;
import realtime.book.page.Site;
import realtime.book.source.Chapter;
import realtime.book.source.Finding;
import realtime.book.source.Project;
import realtime.book.source.Registry;

/** Takes a project to its pages and papers, stopping at the first stage that finds something. */
final class Press {

    private final Project project;
    private final Registry registry;
    private final boolean draft;

    Press(Project project, boolean draft) {
        this.project = project;
        this.draft = draft;
        this.registry = Registry.read(project);
    }

    /** Builds the formats asked for ({@code pages}, {@code pdf}, {@code epub}); what it returns stopped it. */
    List<Finding> print(List<String> formats) throws IOException {
        List<Chapter> chapters = Chapter.all(project);
        List<Finding> findings = new ArrayList<>(SourceGates.check(project, registry, chapters));
        if (!findings.isEmpty() && !draft) {
            return findings;
        }
        findings.addAll(pages(chapters));
        if ((findings.isEmpty() || draft) && formats.stream().anyMatch(format -> !format.equals("pages"))) {
            findings.addAll(Paper.print(project, registry, chapters, formats));
        }
        return findings;
    }

    private List<Finding> pages(List<Chapter> chapters) throws IOException {
        Desk desk = new Desk(project, registry, Desk.Medium.PAGE);
        TreeSet<Finding> findings = new TreeSet<>();
        List<Fragment> fragments = new ArrayList<>();
        try (Converter converter = new Converter(project, desk)) {
            for (Chapter chapter : chapters) {
                fragments.add(Fragment.of(chapter, converter.page(chapter)));
            }
            findings.addAll(converter.findings());
        }
        findings.addAll(desk.findings());
        findings.addAll(ContentGates.check(project, fragments));
        new Site(project, registry).write(fragments);
        findings.addAll(SiteGates.check(project, chapters));
        return List.copyOf(findings);
    }
}
