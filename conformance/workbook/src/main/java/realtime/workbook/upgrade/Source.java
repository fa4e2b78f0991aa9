package realtime.workbook.upgrade;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A Java file of one class, with the places of its parts.
 *
 * @param text the whole
 * @param imports each as it is written, without a line break
 * @param importsEnd where the last import ends, or the package
 * @param members of the class, in their order
 * @param end where the closing brace of the class is
 */
record Source(String text, List<String> imports, int importsEnd, List<Member> members, int end) {
    private static final String TODO = "throw todo(\"";

    /** The text is no Java file of one class. The message says why, with the line. */
    static final class UnreadableException extends Exception {
        private static final long serialVersionUID = 1;

        UnreadableException(String message) {
            super(message);
        }
    }

    /**
     * Something in a class.
     *
     * @param name of a method {@code name}, of a constructor {@code <init>}
     * @param key tells it from its neighbours: a method has its parameters' types in it
     * @param signature a method's, up to its body, on one line; empty if it is no method
     * @param text the whole, with the comment in front of it
     * @param code the same for members that differ in comments and white space alone
     * @param bodyStart where the body of a method begins in the file, from its brace; -1: it has none
     * @param bodyEnd behind the brace that closes it
     */
    record Member(String name, String key, String signature, String text, String code, int bodyStart, int bodyEnd) {
        boolean isMethod() {
            return bodyStart >= 0;
        }
    }

    /** The body of a method, with its braces. */
    String body(Member method) {
        return text.substring(method.bodyStart(), method.bodyEnd());
    }

    /** Whether nobody has written this method yet. */
    boolean isHole(Member method) {
        return method.isMethod() && body(method).contains(TODO);
    }

    Optional<Member> find(String key) {
        return members.stream().filter(member -> member.key().equals(key)).findFirst();
    }

    /** @throws UnreadableException if it cannot be parsed, or holds no class */
    static Source parse(String text) throws UnreadableException {
        if (text.lines().anyMatch(line -> line.startsWith("<<<<<<< ") || line.startsWith(">>>>>>> "))) {
            throw new UnreadableException(
                    "it holds the marks of a merge that is not done (<<<<<<<): choose your lines first");
        }
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(Writer.nullWriter(), null, found, List.of("-proc:none"), null, List.of(new Text(text)));
        try {
            CompilationUnitTree unit = task.parse().iterator().next();
            for (Diagnostic<? extends JavaFileObject> one : found.getDiagnostics()) {
                if (one.getKind() == Diagnostic.Kind.ERROR) {
                    throw new UnreadableException("line " + one.getLineNumber() + ": " + one.getMessage(Locale.ROOT));
                }
            }
            return new Reader(text, unit, Trees.instance(task).getSourcePositions()).read();
        } catch (IOException e) {
            throw new UnreadableException(e.getMessage());
        }
    }

    /** Reads the parts off a tree. */
    private record Reader(String text, CompilationUnitTree unit, SourcePositions positions) {
        Source read() throws UnreadableException {
            ClassTree type = unit.getTypeDecls().stream()
                    .filter(ClassTree.class::isInstance)
                    .map(ClassTree.class::cast)
                    .findFirst()
                    .orElseThrow(() -> new UnreadableException("it declares no class"));
            int importsEnd = unit.getPackage() == null ? 0 : end(unit.getPackage());
            List<String> imports = new ArrayList<>();
            for (ImportTree one : unit.getImports()) {
                imports.add(text.substring(start(one), end(one)).strip());
                importsEnd = end(one);
            }
            List<Member> members = new ArrayList<>();
            int from = text.indexOf(
                    '{', type.getModifiers().toString().isEmpty() ? start(type) : end(type.getModifiers()));
            for (Tree tree : type.getMembers()) {
                if (end(tree) > 0) { // a constructor that javac has added has no place
                    members.add(member(tree, from + 1));
                    from = end(tree) - 1;
                }
            }
            return new Source(text, List.copyOf(imports), importsEnd, List.copyOf(members), end(type) - 1);
        }

        private int start(Tree tree) {
            return (int) positions.getStartPosition(unit, tree);
        }

        private int end(Tree tree) {
            return (int) positions.getEndPosition(unit, tree);
        }

        /** @param from behind its neighbour: comments belong to what follows them */
        private Member member(Tree tree, int from) {
            String whole = text.substring(from, end(tree)).strip();
            return switch (tree) {
                case MethodTree method
                when method.getBody() != null ->
                    new Member(
                            method.getName().toString(),
                            key(method),
                            text.substring(start(method), start(method.getBody()))
                                    .replaceAll("@Override\\b|\\s+", " ")
                                    .replaceAll(" +", " ")
                                    .strip(),
                            whole,
                            tree.toString(),
                            start(method.getBody()),
                            end(method.getBody()));
                case MethodTree method -> other(key(method), whole, tree);
                case VariableTree field -> other("field " + field.getName(), whole, tree);
                case ClassTree type -> other("type " + type.getSimpleName(), whole, tree);
                default -> other("block " + tree, whole, tree);
            };
        }

        private static Member other(String key, String whole, Tree tree) {
            return new Member("", key, "", whole, tree.toString(), -1, -1);
        }

        private static String key(MethodTree method) {
            return method.getName()
                    + method.getParameters().stream()
                            .map(parameter -> String.valueOf(parameter.getType()))
                            .collect(Collectors.joining(", ", "(", ")"));
        }
    }

    private static final class Text extends SimpleJavaFileObject {
        private final String text;

        Text(String text) {
            super(URI.create("text:///Source.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
