package realtime.book.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The pieces of a page that a search can find: each gets an id, so that a result can lead to it. */
final class Blocks {

    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final String FINDABLE = "h1, h2, h3, h4, p, li, pre, tr, figure, dt, dd, summary, .widget";

    private Blocks() {}

    /** One findable piece. @param section the nearest heading before it */
    record Block(String anchor, String section, String text) {}

    static List<Block> of(Element main) {
        List<Block> blocks = new ArrayList<>();
        String section = "";
        int number = 0;
        for (Element element : main.select(FINDABLE)) {
            if (element.closest("nav, .foot") != null || isInside(element)) {
                continue;
            }
            String text = BLANK.matcher(textOf(element)).replaceAll(" ").strip();
            if (element.tagName().matches("h[1-4]")) {
                section = text;
            }
            if (!text.isEmpty()) {
                number++;
                blocks.add(new Block(anchor(element, number), section, text));
            }
        }
        return blocks;
    }

    /** Cells, captions and the like are found with the row or figure that they belong to. */
    private static boolean isInside(Element element) {
        Element parent = element.parent();
        return parent != null && parent.closest("tr, figure, .widget") != null;
    }

    private static String anchor(Element element, int number) {
        Element place = element.tagName().equals("pre") && element.closest(".listingblock, .literalblock") != null
                ? element.closest(".listingblock, .literalblock")
                : element;
        if (place.id().isEmpty()) {
            place.id("b" + number);
        }
        return place.id();
    }

    private static String textOf(Element element) {
        return switch (element.tagName()) {
            case "figure" ->
                textOf(
                        element.select("figcaption").text(),
                        element.select("svg.wide > desc").text());
            case "pre" -> element.wholeText();
            case "li", "dd" -> ownText(element);
            default -> element.text();
        };
    }

    private static String textOf(String caption, String words) {
        return caption + " " + words;
    }

    /** The text of an item without its paragraphs and lists, which are pieces of their own. */
    private static String ownText(Element item) {
        StringBuilder text = new StringBuilder();
        for (Node child : item.childNodes()) {
            if (child instanceof TextNode words) {
                text.append(words.text());
            } else if (child instanceof Element element && !element.isBlock()) {
                text.append(element.text());
            }
        }
        return text.toString();
    }
}
