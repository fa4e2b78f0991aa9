package realtime.book.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * One page before it is put into the template.
 *
 * @param file its name in the book's folder
 * @param number what stands before the title: {@code 04}, {@code A}, or nothing
 * @param title in plain text
 * @param main the content, without the title
 */
record Page(String file, String number, String title, Element main) {

    private static final List<String> FRAMES =
            List.of("rules.js", "frame-codec.js", "frame-inflate.js", "frame-rules.js", "frame-drawing.js");

    String label() {
        return number.isEmpty() ? title : number + " " + title;
    }

    /** The headings that the contents show below the page's own line. */
    List<Element> headings() {
        return main.select("h2[id]").stream().toList();
    }

    /** Scripts that only pages with a widget need. */
    List<String> scripts() {
        List<String> scripts = new ArrayList<>();
        if (!main.select("#inspector").isEmpty()) {
            scripts.addAll(List.of("rules.js", "handshake-inspector.js", "inspector-page.js"));
        }
        if (!main.select("#frame-inspector").isEmpty()) {
            scripts.addAll(FRAMES);
            scripts.add("frame-inspector.js");
        }
        if (!main.select("#own-frames").isEmpty()) {
            scripts.addAll(FRAMES);
            scripts.add("own-frames.js");
        }
        if (!main.select(".onopen").isEmpty()) {
            scripts.add("onopen.js");
        }
        return scripts.stream().distinct().toList();
    }
}
