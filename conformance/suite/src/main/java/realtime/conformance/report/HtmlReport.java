package realtime.conformance.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import realtime.conformance.Requirements;
import realtime.conformance.Verdict;
import realtime.conformance.run.Result;

/** {@code report.html}: one file, nothing loaded from anywhere; violations first. */
final class HtmlReport {
    private HtmlReport() {}

    static String of(Report report) {
        return template()
                .replace("{{subject}}", escape(report.subject()))
                .replace("{{seed}}", escape(report.seed()))
                .replace("{{verdict}}", report.verdict().key())
                .replace("{{supports}}", supports(report))
                .replace("{{summary}}", summary(report))
                .replace("{{findings}}", findings(report))
                .replace(
                        "{{results}}",
                        report.results().stream().map(HtmlReport::row).collect(Collectors.joining("\n")));
    }

    private static String summary(Report report) {
        return report.summary().entrySet().stream()
                .map(entry -> "<li class=\"" + entry.getKey().key() + "\"><b>" + entry.getValue() + "</b> "
                        + words(entry.getKey()) + "</li>")
                .collect(Collectors.joining("\n"));
    }

    private static String supports(Report report) {
        String items = report.supports().entrySet().stream()
                .map(entry -> "<li>" + escape(entry.getKey()) + ": " + escape(entry.getValue()) + "</li>")
                .collect(Collectors.joining("\n"));
        return items.isEmpty() ? "" : "<h2>What it says that it supports</h2><ul>" + items + "</ul>";
    }

    private static String findings(Report report) {
        String findings = report.findings().stream().map(HtmlReport::finding).collect(Collectors.joining("\n"));
        return findings.isEmpty() ? "<p>None.</p>" : findings;
    }

    private static String finding(Finding finding) {
        Result result = finding.shown();
        String statement = Requirements.find(finding.requirement())
                .map(rule -> " " + rule.statement())
                .orElse("");
        String replay = result.replay()
                .map(command -> "<p>Again: <code>" + escape(command) + "</code></p>")
                .orElse("");
        String hex = result.counterexample()
                .filter(counterexample -> !counterexample.hex().isEmpty())
                .map(counterexample ->
                        "<details><summary>The octets</summary><pre>" + counterexample.hex() + "</pre></details>")
                .orElse("");
        String wire = result.counterexample()
                .filter(counterexample -> !counterexample.wire().isEmpty())
                .map(counterexample -> "<details><summary>On the wire</summary><pre>"
                        + escape(String.join("\n", counterexample.wire())) + "</pre></details>")
                .orElse("");
        String alike = finding.alike().isEmpty()
                ? ""
                : "<p>It shows also in " + escape(String.join(", ", finding.alike())) + ".</p>";
        return "<section class=\"finding\"><h3>" + escape(finding.requirement() + statement) + "</h3><p>"
                + escape(result.property())
                + result.exercise()
                        .map(exercise -> ", exercise " + escape(exercise))
                        .orElse("") + "</p><pre>"
                + escape(result.message()) + "</pre>" + hex + wire + alike + replay + "</section>";
    }

    private static String row(Result result) {
        String message = result.verdict() == Verdict.FAIL ? "see above" : escape(result.message());
        return "<tr class=\"" + result.verdict().key() + "\"><td>" + words(result.verdict()) + "</td><td>"
                + result.exercise().map(HtmlReport::escape).orElse("") + "</td><td>" + escape(result.property())
                + "</td><td>" + escape(String.join(" ", result.requirements())) + "</td><td>" + result.tries()
                + "</td><td>" + result.millis() + "</td><td>" + message + "</td></tr>";
    }

    private static String words(Verdict verdict) {
        return verdict == Verdict.NOT_STARTED ? "not started" : verdict.key();
    }

    private static String template() {
        try (InputStream in = HtmlReport.class.getResourceAsStream("report.html")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the suite's jar lacks report.html", e);
        }
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
