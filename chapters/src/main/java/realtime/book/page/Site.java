package realtime.book.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import realtime.book.source.Chapter;
import realtime.book.source.Finding;
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

    /** Writes every page; returns what is wrong with their content. */
    public List<Finding> write(Map<Chapter, String> converted) throws IOException {
        List<Fragment> fragments = new ArrayList<>();
        converted.forEach((chapter, html) -> fragments.add(Fragment.of(chapter, html)));
        Path folder = Files.createDirectories(project.pages());
        for (Fragment fragment : fragments) {
            Files.writeString(folder.resolve(fragment.chapter().page()), Theme.text("page.html")
                    .replace("{title}", fragment.chapter().title()).replace("{body}", fragment.body().html()));
        }
        for (String file : Theme.FILES) {
            Files.writeString(folder.resolve(file), Theme.text(file));
        }
        return List.of();
    }
}
