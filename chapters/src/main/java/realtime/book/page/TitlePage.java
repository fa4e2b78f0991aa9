package realtime.book.page;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import realtime.book.drawing.Drawing;
import realtime.book.drawing.Figure;

/** The first page: what the book is, its one drawing, and its chapters. */
final class TitlePage {

    private static final List<String> EXCHANGE = List.of(
            "-> Upgrade: websocket // may we talk differently?",
            "<- 101 Switching Protocols // yes",
            "-- from here on, both sides speak whenever they like");

    private TitlePage() {}

    static Page of(List<Page> pages) {
        Figure figure = new Figure(
                Drawing.read("exchange", EXCHANGE),
                "drawing-title",
                "Switching protocols",
                "A client asks to change the protocol, the server agrees.");
        StringBuilder html = new StringBuilder("<h1>101 Switching Protocols</h1>"
                        + "<p class=\"lead\">A workbook on the realtime web, in Java</p>"
                        + "<figure class=\"exchange\"><div class=\"content\">")
                .append(figure.forPage())
                .append("</div></figure><ol class=\"chapters\">");
        for (Page page : pages) {
            html.append("<li><span class=\"number\">")
                    .append(page.number())
                    .append("</span><span><a href=\"")
                    .append(page.file())
                    .append("\">")
                    .append(Template.escape(page.title()))
                    .append("</a>")
                    .append(note(page))
                    .append("</span></li>");
        }
        Element body = Jsoup.parseBodyFragment(html.append("</ol>").toString()).body();
        body.ownerDocument().outputSettings().prettyPrint(false);
        return new Page("index.html", "", "101 Switching Protocols", body);
    }

    private static String note(Page page) {
        int exercises = page.main().select("section.exercise").size();
        return exercises == 0 ? "" : "<small>" + exercises + (exercises == 1 ? " exercise" : " exercises") + "</small>";
    }
}
