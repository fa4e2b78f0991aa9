package realtime.book.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import realtime.book.source.Project;
import realtime.book.source.Registry;
import realtime.book.source.Registry.Requirement;
import realtime.book.source.Tables;

/** The appendix that lists every requirement, who checks it, and what the reference did. */
final class Coverage {

    private final Registry registry;
    private final Map<String, List<Map<String, String>>> recorded = new LinkedHashMap<>();

    Coverage(Project project, Registry registry) {
        this.registry = registry;
        for (Map<String, String> row : Tables.read(project.coverage())) {
            recorded.computeIfAbsent(row.get("requirement"), id -> new ArrayList<>())
                    .add(row);
        }
    }

    Page page() {
        StringBuilder html = new StringBuilder("<p>").append(summary()).append("</p>");
        Map<String, List<Requirement>> byChapter = new LinkedHashMap<>();
        registry.all().forEach(r -> byChapter
                .computeIfAbsent(r.chapter(), c -> new ArrayList<>())
                .add(r));
        byChapter.forEach((chapter, rows) -> html.append(table(chapter, rows)));
        Element body = Jsoup.parseBodyFragment(html.toString()).body();
        body.ownerDocument().outputSettings().prettyPrint(false);
        body.prependElement("h1")
                .text("The rules and who checks them")
                .prependElement("span")
                .addClass("number")
                .text("Appendix A");
        return new Page("coverage.html", "A", "The rules and who checks them", body);
    }

    private String summary() {
        long covered = registry.all().stream()
                .filter(r -> recorded.containsKey(r.id()))
                .count();
        String state = recorded.isEmpty()
                ? "No run has been recorded yet."
                : covered + " of them have a recorded result on the reference server or client.";
        return "The catalogue has " + registry.all().size() + " rules. " + state
                + " A rule that binds both sides has a row for each.";
    }

    private String table(String chapter, List<Requirement> rows) {
        StringBuilder html = new StringBuilder("<h2 id=\"rules-%s\">%s</h2>".formatted(chapter, chapter))
                .append("<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"Rules of ")
                .append(chapter)
                .append("\"><table><thead><tr><th>Rule</th><th>What it says</th><th>Binds</th><th>Properties</th>")
                .append("<th>Reference</th></tr></thead><tbody>");
        rows.forEach(requirement -> html.append(rows(requirement)));
        return html.append("</tbody></table></div>").toString();
    }

    private String rows(Requirement requirement) {
        List<Map<String, String>> results = recorded.getOrDefault(requirement.id(), List.of());
        String rule = "<td><code>%s</code></td><td>%s <small>(%s, %s)</small></td>"
                .formatted(
                        requirement.id(),
                        Template.escape(requirement.statement()),
                        Template.escape(requirement.source()),
                        requirement.level());
        if (results.isEmpty()) {
            return "<tr id=\"%s\">%s<td>%s</td><td></td><td>%s</td></tr>"
                    .formatted(requirement.id(), rule, requirement.role(), untested(requirement));
        }
        StringBuilder html = new StringBuilder();
        for (Map<String, String> result : results) {
            String id = html.isEmpty() ? " id=\"" + requirement.id() + "\"" : "";
            html.append("<tr%s>%s<td>%s</td><td>%s</td><td>%s</td></tr>"
                    .formatted(
                            id,
                            rule,
                            result.get("role"),
                            Template.escape(result.get("properties").replace(" ", ", ")),
                            Template.escape(result.get("verdict-on-reference"))));
        }
        return html.toString();
    }

    private static String untested(Requirement requirement) {
        return requirement.testability().startsWith("not-testable") ? "cannot be tested" : "not yet recorded";
    }
}
