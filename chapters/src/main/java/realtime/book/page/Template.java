package realtime.book.page;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import realtime.book.theme.Theme;

/** Puts a page between head, contents and foot. */
final class Template {

    private final List<Page> pages;
    private final String frame = Theme.text("page.html");

    Template(List<Page> pages) {
        this.pages = pages;
    }

    String fill(Page page) {
        return frame.replace("{title}", escape(page.title()))
                .replace("{class}", page.file().equals("index.html") ? "title-page" : "chapter")
                .replace("{contents}", contents(page))
                .replace("{turn}", turn(page))
                .replace("{scripts}", scripts(page))
                .replace("{body}", page.main().html());
    }

    private String contents(Page current) {
        StringBuilder list = new StringBuilder("<ol>");
        for (Page page : pages) {
            boolean here = page == current;
            list.append("<li><a href=\"")
                    .append(page.file())
                    .append('"')
                    .append(here ? " aria-current=\"page\"" : "")
                    .append('>')
                    .append(escape(page.label()))
                    .append("</a>");
            if (here && !page.headings().isEmpty()) {
                list.append("<ul>");
                for (Element heading : page.headings()) {
                    list.append("<li><a href=\"#")
                            .append(heading.id())
                            .append("\">")
                            .append(escape(heading.text()))
                            .append("</a></li>");
                }
                list.append("</ul>");
            }
            list.append("</li>");
        }
        return list.append("</ol>").toString();
    }

    private String turn(Page current) {
        int at = pages.indexOf(current);
        String previous = at > 0 ? link(pages.get(at - 1), "prev", "← ", "") : "<span></span>";
        String next = at + 1 < pages.size() ? link(pages.get(at + 1), "next", "", " →") : "";
        return previous + next;
    }

    private static String link(Page page, String rel, String before, String after) {
        return "<a rel=\"%s\" href=\"%s\">%s%s%s</a>".formatted(rel, page.file(), before, escape(page.label()), after);
    }

    private static String scripts(Page page) {
        StringBuilder tags = new StringBuilder();
        page.scripts()
                .forEach(script -> tags.append("<script src=\"").append(script).append("\"></script>\n"));
        return tags.toString();
    }

    static String escape(String text) {
        return Entities.escape(text);
    }
}
