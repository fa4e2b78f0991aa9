package realtime.book.block;

import java.util.List;
import java.util.TreeSet;
import realtime.book.source.Chapter;
import realtime.book.source.Finding;
import realtime.book.source.Project;
import realtime.book.source.Registry;

/** What the extensions share while one chapter is converted: where they are, and what they found wrong. */
public final class Desk {

    /** Pages follow light and dark and fold; paper (PDF, EPUB) has fixed colours and shows everything. */
    public enum Medium {
        PAGE,
        PAPER
    }

    private final Project project;
    private final Registry registry;
    private final Medium medium;
    private final TreeSet<Finding> findings = new TreeSet<>();
    private Chapter chapter;
    private int drawings;

    public Desk(Project project, Registry registry, Medium medium) {
        this.project = project;
        this.registry = registry;
        this.medium = medium;
    }

    public void open(Chapter next) {
        chapter = next;
        drawings = 0;
    }

    public Project project() {
        return project;
    }

    public Registry registry() {
        return registry;
    }

    public boolean isPage() {
        return medium == Medium.PAGE;
    }

    public Chapter chapter() {
        return chapter;
    }

    String nextDrawing() {
        drawings++;
        return "drawing-" + chapter.number() + "-" + drawings;
    }

    public void report(int line, String sentence) {
        findings.add(new Finding(chapter.file(), line, sentence));
    }

    public List<Finding> findings() {
        return List.copyOf(findings);
    }
}
