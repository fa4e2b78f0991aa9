package realtime.book.snippets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;

/** One JShell session over the lines of a file; what stands behind {@code // ==>} is compared with the value. */
final class Session {
    private static final String MARK = "// ==>";

    private final JShell shell;
    private final List<String> complaints = new ArrayList<>();
    private int checked;

    private Session(JShell shell) {
        this.shell = shell;
    }

    /** @param checked how many values were compared */
    record Result(List<String> complaints, int checked) {}

    static Result run(List<String> lines) {
        try (JShell shell = JShell.builder().executionEngine("local").build()) {
            Session session = new Session(shell);
            session.shell.addToClasspath(System.getProperty("java.class.path"));
            session.lines(lines);
            return new Result(session.complaints, session.checked);
        }
    }

    private void lines(List<String> lines) {
        StringBuilder source = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            int mark = lines.get(i).indexOf(MARK);
            String expected = mark < 0
                    ? null
                    : lines.get(i).substring(mark + MARK.length()).strip();
            source.append(mark < 0 ? lines.get(i) : lines.get(i).substring(0, mark))
                    .append('\n');
            SourceCodeAnalysis.CompletionInfo whole = shell.sourceCodeAnalysis().analyzeCompletion(source.toString());
            if (whole.completeness() != SourceCodeAnalysis.Completeness.DEFINITELY_INCOMPLETE
                    && whole.completeness() != SourceCodeAnalysis.Completeness.EMPTY) {
                evaluate(whole.source() == null ? source.toString() : whole.source(), expected, i + 1);
                source.setLength(0);
            }
        }
        if (!source.toString().isBlank() && !source.toString().strip().startsWith("//")) {
            complaints.add("the last snippet is incomplete: " + source);
        }
    }

    private void evaluate(String source, String expected, int line) {
        for (SnippetEvent event : shell.eval(source)) {
            if (event.causeSnippet() != null) {
                continue;
            }
            String code = source.strip().replaceAll(";$", "");
            if (event.exception() != null) {
                complaints.add("line " + line + ": " + code + " throws " + words(event.exception()));
            } else if (event.status() == Snippet.Status.REJECTED) {
                complaints.add("line " + line + ": " + code + " does not compile: " + reason(event.snippet()));
            } else if (expected != null) {
                compare(code, event.value(), expected, line);
            }
        }
    }

    private void compare(String code, String value, String expected, int line) {
        checked++;
        if (!expected.equals(value)) {
            complaints.add("line " + line + ": " + code + " gives " + value + ", the book says " + expected);
        }
    }

    private String reason(Snippet snippet) {
        return shell.diagnostics(snippet)
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .findFirst()
                .orElse("unknown");
    }

    private static String words(JShellException exception) {
        return exception instanceof jdk.jshell.EvalException thrown
                ? thrown.getExceptionClassName() + ": " + thrown.getMessage()
                : exception.toString();
    }
}
