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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import realtime.workbook.progress.SourceText;

/**
 * A class of a Java file, with the places of its parts in that file.
 *
 * @param text the whole file
 * @param imports each as it is written, without a line break
 * @param importsEnd where the last import ends, or the package
 * @param members of the class, in their order
 * @param end where the closing brace of the class is
 */
record Source(String text, List<String> imports, int importsEnd, List<Member> members, int end) {
    private static final Pattern HOLE = Pattern.compile("\\{\\s*throw todo\\(\"[^\"]*\"\\);\\s*\\}");

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
     * @param name for people: of a constructor {@code <init>}
     * @param key tells it from its neighbours: a method has its parameters' types in it
     * @param text the whole, with the comment in front of it
     * @param code the same for members that differ in comments and white space alone
     * @param method what only a method with a body has
     * @param type what only a type has: its members
     */
    record Member(String name, String key, String text, String code, Optional<Method> method, Optional<Source> type) {
        /** Whether nobody has written this method yet: it does nothing but throw its todo. */
        boolean isHole() {
            return method.isPresent() && HOLE.matcher(method.get().code()).matches();
        }

        boolean hasHoles() {
            return isHole() || type.isPresent() && type.get().members().stream().anyMatch(Member::hasHoles);
        }
    }

    /**
     * A method with a body.
     *
     * @param signature up to the body, on one line
     * @param shape what a caller depends on: the types, and what is thrown
     * @param names of the parameters
     * @param code of the body, without comments
     * @param start where the declaration begins in the file, behind its comment
     * @param body where the body begins, from its brace
     * @param end behind the brace that closes it
     */
    record Method(String signature, String shape, List<String> names, String code, int start, int body, int end) {}

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
                .getTask(Writer.nullWriter(), null, found, List.of("-proc:none"), null, List.of(new SourceText(text)));
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
            if (unit.getTypeDecls().size() != 1 || !(unit.getTypeDecls().getFirst() instanceof ClassTree type)) {
                throw new UnreadableException("it should declare one class, and no other type beside it");
            }
            int importsEnd = unit.getPackage() == null ? 0 : end(unit.getPackage());
            List<String> imports = new ArrayList<>();
            for (ImportTree one : unit.getImports()) {
                imports.add(text.substring(start(one), end(one)).strip());
                importsEnd = end(one);
            }
            return source(type, List.copyOf(imports), importsEnd);
        }

        private Source source(ClassTree type, List<String> imports, int importsEnd) {
            List<Member> members = new ArrayList<>();
            boolean plain = type.getModifiers().toString().isEmpty();
            int from = text.indexOf('{', plain ? start(type) : end(type.getModifiers())) + 1;
            for (Tree tree : type.getMembers()) {
                if (end(tree) > 0) { // a constructor that javac has added has no place
                    members.add(member(tree, from));
                    from = end(tree);
                }
            }
            return new Source(text, imports, importsEnd, List.copyOf(members), end(type) - 1);
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
                case MethodTree method ->
                    new Member(
                            method.getName().toString(),
                            key(method),
                            whole,
                            tree.toString(),
                            Optional.of(method)
                                    .filter(one -> one.getBody() != null)
                                    .map(this::method),
                            Optional.empty());
                case VariableTree field -> other("field " + field.getName(), whole, tree);
                case ClassTree type ->
                    new Member(
                            type.getSimpleName().toString(),
                            "type " + type.getSimpleName(),
                            whole,
                            tree.toString(),
                            Optional.empty(),
                            Optional.of(source(type, List.of(), 0)));
                default -> other("block " + tree, whole, tree);
            };
        }

        private static Member other(String key, String whole, Tree tree) {
            return new Member(key, key, whole, tree.toString(), Optional.empty(), Optional.empty());
        }

        private Method method(MethodTree method) {
            String head = text.substring(start(method), start(method.getBody()));
            return new Method(
                    head.replace("@Override", "").replaceAll("\\s+", " ").strip(),
                    method.getReturnType() + " " + key(method) + " " + method.getThrows(),
                    method.getParameters().stream()
                            .map(parameter -> parameter.getName().toString())
                            .toList(),
                    method.getBody().toString(),
                    start(method),
                    start(method.getBody()),
                    end(method.getBody()));
        }

        private static String key(MethodTree method) {
            return method.getName()
                    + method.getParameters().stream()
                            .map(parameter -> String.valueOf(parameter.getType()))
                            .collect(Collectors.joining(", ", "(", ")"));
        }
    }
}
