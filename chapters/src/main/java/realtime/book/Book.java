package realtime.book;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import realtime.book.source.Finding;
import realtime.book.source.Project;

/** Builds the book: {@code Book ROOT [pages] [pdf] [epub]}. Ends with 1 and a list of sentences when it cannot. */
public final class Book {

    private Book() {
    }

    public static void main(String[] args) throws IOException {
        if (args.length < 1) {
            System.err.println("usage: Book ROOT [pages] [pdf] [epub]");
            System.exit(2);
        }
        Project project = new Project(Path.of(args[0]));
        List<String> formats = args.length == 1 ? List.of("pages") : List.of(args).subList(1, args.length);
        List<Finding> findings = new Press(project).print(formats);
        findings.forEach(finding -> System.err.println(finding.text(project)));
        if (!findings.isEmpty()) {
            System.err.println("The book is not built: " + findings.size()
                    + (findings.size() == 1 ? " finding." : " findings."));
            System.exit(1);
        }
    }
}
