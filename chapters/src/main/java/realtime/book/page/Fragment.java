package realtime.book.page;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import realtime.book.source.Chapter;

/** A converted chapter as a tree that the page is made from. */
public record Fragment(Chapter chapter, Element body) {

    /** Reads Asciidoctor's HTML and gives the book's own blocks their final shape. */
    public static Fragment of(Chapter chapter, String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        Element body = document.body();
        marks(body);
        figures(body);
        cards(body);
        tables(body);
        return new Fragment(chapter, body);
    }

    /** Roles that carried data become data attributes. */
    private static void marks(Element body) {
        for (Element element : body.select("[class*=x-line-], [class*=x-claims-]")) {
            for (String name : List.copyOf(element.classNames())) {
                if (name.startsWith("x-line-")) {
                    element.attr("data-line", name.substring(7)).removeClass(name);
                } else if (name.startsWith("x-claims-")) {
                    element.attr("data-claims", name.substring(9).replace('-', ' '))
                            .removeClass(name);
                }
            }
        }
    }

    private static void figures(Element body) {
        for (Element block : body.select("div.openblock.figure")) {
            block.tagName("figure").removeClass("openblock").removeClass("figure");
            Element title = block.selectFirst("> .title");
            if (title != null) {
                title.tagName("figcaption").removeAttr("class");
                block.appendChild(title);
            }
        }
    }

    /** Exercises, boxes and experiments: named regions with a heading of their own. */
    private static void cards(Element body) {
        for (Element block : body.select("div.openblock.exercise, div.openblock.heard, div.openblock.experiment")) {
            boolean heard = block.hasClass("heard");
            block.tagName(heard ? "aside" : "section").removeClass("openblock");
            Element title = block.selectFirst("> .title");
            if (title != null) {
                String id = block.id().isEmpty() ? "card-" + block.elementSiblingIndex() : block.id();
                title.tagName("h3").attr("id", id + "-title");
                block.attr("aria-labelledby", id + "-title");
            }
        }
    }

    /** A wide table scrolls in its own frame, so that the page never does. */
    private static void tables(Element body) {
        for (Element table : body.select("table.tableblock")) {
            Element caption = table.selectFirst("> caption");
            table.wrap("<div class=\"table\" tabindex=\"0\" role=\"region\"></div>");
            table.parent().attr("aria-label", caption == null ? "Table" : caption.text());
            table.removeAttr("style").select("col").removeAttr("style");
        }
    }
}
