package realtime.book.gate;

import org.jsoup.nodes.Element;

/** Where in the source a piece of a page comes from. */
final class Lines {

    private Lines() {}

    /** The line of the nearest enclosing block that knows it; 1 where none does. */
    static int of(Element element) {
        Element located = element.closest("[data-line]");
        return located == null ? 1 : Integer.parseInt(located.attr("data-line"));
    }
}
