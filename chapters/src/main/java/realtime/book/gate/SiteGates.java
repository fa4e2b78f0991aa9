package realtime.book.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import realtime.book.source.Chapter;
import realtime.book.source.Finding;
import realtime.book.source.Project;

/** The gates that read the finished folder: no dead link or anchor, no id twice, nothing loaded from elsewhere. */
public final class SiteGates {

    private final Project project;
    private final Map<String, Chapter> sources = new HashMap<>();
    private final Map<String, Document> pages = new HashMap<>();
    private final Map<String, Set<String>> anchors = new HashMap<>();
    private final TreeSet<Finding> findings = new TreeSet<>();

    private SiteGates(Project project, List<Chapter> chapters) {
        this.project = project;
        chapters.forEach(chapter -> sources.put(chapter.page(), chapter));
    }

    public static List<Finding> check(Project project, List<Chapter> chapters) {
        SiteGates gates = new SiteGates(project, chapters);
        gates.read();
        gates.pages.forEach(gates::links);
        gates.pages.forEach(gates::loads);
        gates.styles();
        return List.copyOf(gates.findings);
    }

    private void read() {
        for (Path file : files(".html")) {
            String name = file.getFileName().toString();
            Document page = Jsoup.parse(textOf(file));
            pages.put(name, page);
            Set<String> ids = new HashSet<>();
            for (Element element : page.select("[id]")) {
                if (!ids.add(element.id())) {
                    report(name, element.id(), "the id " + element.id() + " occurs twice on the page; rename one");
                }
            }
            anchors.put(name, ids);
        }
    }

    private void links(String name, Document page) {
        for (Element link : page.select("a[href]")) {
            String target = link.attr("href");
            if (!target.matches("[a-z]+:.*")) {
                checkLink(name, target);
            }
        }
    }

    private void checkLink(String name, String target) {
        int hash = target.indexOf('#');
        String file = hash < 0 ? target : target.substring(0, hash);
        String anchor = hash < 0 ? "" : target.substring(hash + 1);
        String page = file.isEmpty() ? name : file;
        if (!Files.exists(project.pages().resolve(page))) {
            report(name, target, "the link " + target + " leads to a file that does not exist");
        } else if (!anchor.isEmpty() && !anchors.getOrDefault(page, Set.of()).contains(anchor)) {
            report(name, target, "the link " + target + " leads to an anchor that does not exist");
        }
    }

    private void loads(String name, Document page) {
        for (Element element : page.select("[src], link[href], [srcset], [poster], object[data], use, image, iframe")) {
            String address = Stream.of("src", "href", "srcset", "poster", "data", "xlink:href")
                    .map(element::attr)
                    .filter(value -> !value.isEmpty())
                    .findFirst()
                    .orElse("");
            if (address.matches("(?i)([a-z]+:|//).*")) {
                report(name, address, "the page would load " + address + "; nothing may come from outside");
            }
        }
        for (Element styled : page.select("[style*=url], style")) {
            if (isOutside(styled.attr("style") + styled.data())) {
                report(name, "", "a style of the page would load something from outside");
            }
        }
    }

    private void styles() {
        for (Path file : files(".css")) {
            if (isOutside(textOf(file))) {
                findings.add(new Finding(file, 1, "the style sheet would load something from outside"));
            }
        }
    }

    private static boolean isOutside(String css) {
        return css.matches("(?is).*(@import|url\\(\\s*['\"]?([a-z]+:)?//).*");
    }

    /** Names the chapter and the first line that contains the words, or the page where there is no chapter. */
    private void report(String page, String words, String sentence) {
        Chapter chapter = sources.get(page);
        if (chapter == null) {
            findings.add(new Finding(project.pages().resolve(page), 1, sentence));
            return;
        }
        String needle = words.startsWith("#") ? words.substring(1) : words.replace(".html", "");
        int line = 1;
        for (int i = 0; i < chapter.lines().size() && line == 1; i++) {
            line = !needle.isEmpty() && chapter.lines().get(i).contains(needle) ? i + 1 : 1;
        }
        findings.add(new Finding(chapter.file(), line, sentence));
    }

    private List<Path> files(String ending) {
        try (Stream<Path> files = Files.list(project.pages())) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + project.pages(), e);
        }
    }

    private static String textOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
