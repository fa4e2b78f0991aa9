package realtime.book;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import realtime.book.source.Finding;
import realtime.book.source.Project;

/**
 * Builds the book: {@code Book ROOT [draft] [pages] [pdf] [epub]}. Ends with 1 and a list of sentences when it cannot;
 * with {@code draft} it lists them and builds what it can.
 */
public final class Book {

    private static final String DRAFT = "draft";

    private Book() {}

    public static void main(String[] args) throws IOException {
        if (args.length < 1
                || !List.of(DRAFT, "pages", "pdf", "epub")
                        .containsAll(List.of(args).subList(1, args.length))) {
            System.err.println("usage: Book ROOT [draft] [pages] [pdf] [epub]");
            System.exit(2);
        }
        Project project = new Project(Path.of(args[0]));
        List<String> wishes = List.of(args).subList(1, args.length);
        boolean draft = wishes.contains(DRAFT);
        List<String> formats =
                wishes.stream().filter(wish -> !wish.equals(DRAFT)).toList();
        List<Finding> findings = new Press(project, draft).print(formats.isEmpty() ? List.of("pages") : formats);
        findings.forEach(finding -> System.err.println(finding.text(project)));
        if (!findings.isEmpty() && !draft) {
            System.err.println(
                    "The book is not built: " + findings.size() + (findings.size() == 1 ? " finding." : " findings."));
            System.exit(1);
        }
    }
}
