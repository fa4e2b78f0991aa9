package realtime.book.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import realtime.book.source.Chapter;
import realtime.book.source.Project;
import realtime.book.source.Registry;
import realtime.book.theme.Theme;

/** The folder of pages. */
public final class Site {

    private final Project project;
    private final Registry registry;

    public Site(Project project, Registry registry) {
        this.project = project;
        this.registry = registry;
    }

    /** Writes a page a chapter, the title page, the appendix, the search index and the theme. */
    public void write(List<Fragment> fragments) throws IOException {
        List<Page> pages = new ArrayList<>();
        fragments.forEach(fragment -> pages.add(page(fragment)));
        pages.add(new Coverage(project, registry).page());
        pages.addFirst(TitlePage.of(List.copyOf(pages)));
        Path folder = Files.createDirectories(project.pages());
        Template template = new Template(pages);
        SearchIndex index = new SearchIndex();
        for (Page page : pages) {
            index.add(page.file(), page.label(), Blocks.of(page.main()));
            Files.writeString(folder.resolve(page.file()), template.fill(page));
        }
        Files.writeString(folder.resolve("search-index.js"), index.script());
        Files.writeString(folder.resolve("rules.js"), rules());
        for (String file : Theme.FILES) {
            Files.writeString(folder.resolve(file), Theme.text(file));
        }
    }

    private static Page page(Fragment fragment) {
        Chapter chapter = fragment.chapter();
        Element body = fragment.body();
        body.select("[data-line]").removeAttr("data-line");
        Element heading = body.prependElement("h1").text(chapter.title());
        if (!chapter.isFront()) {
            heading.prependElement("span").addClass("number").text("Chapter " + chapter.number());
        }
        return new Page(chapter.page(), chapter.isFront() ? "" : chapter.number(), chapter.title(), body);
    }

    /** The sentences that the inspectors show: those of handshake and frames, from the registry. */
    private String rules() {
        return registry.all().stream()
                .filter(rule ->
                        rule.id().matches("(WS-(HS|SUB|EXT|VER|ORI|FRM|LEN|MSK|CTL|FRG|TXT|CL)|PMD-(FRM|DEF)).*"))
                .map(rule -> SearchIndex.quote(rule.id()) + ": [" + SearchIndex.quote(rule.statement()) + ", "
                        + SearchIndex.quote(rule.source()) + "]")
                .collect(Collectors.joining(",\n", "window.bookRules = {\n", "\n};\n"));
    }
}
