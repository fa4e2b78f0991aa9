package realtime.workbook.cut;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Knows, by javac's own parser, which places of a source are inside a body of code and which are between members. */
final class CodeBlocks {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;

    private CodeBlocks(CompilationUnitTree unit, SourcePositions positions) {
        this.unit = unit;
        this.positions = positions;
    }

    /** @throws CutException if javac cannot parse the source */
    static CodeBlocks parse(String file, String source) {
        DiagnosticCollector<JavaFileObject> errors = new DiagnosticCollector<>();
        JavaFileObject object =
                new SimpleJavaFileObject(URI.create("string:///Source.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, errors, List.of("-proc:none"), null, List.of(object));
        try {
            CompilationUnitTree unit = task.parse().iterator().next();
            for (Diagnostic<?> error : errors.getDiagnostics()) {
                throw new CutException(file, (int) error.getLineNumber(), error.getMessage(Locale.ROOT));
            }
            return new CodeBlocks(unit, Trees.instance(task).getSourcePositions());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the innermost body around {@code position} is one of statements, not one of members. */
    boolean isCode(int position) {
        boolean[] code = {false};
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitBlock(BlockTree block, Void nothing) {
                return enter(block, true, () -> super.visitBlock(block, nothing));
            }

            @Override
            public Void visitClass(ClassTree type, Void nothing) {
                return enter(type, false, () -> super.visitClass(type, nothing));
            }

            private Void enter(Tree tree, boolean isCode, Runnable inside) {
                long start = positions.getStartPosition(unit, tree);
                if (start >= 0 && start < position && position < positions.getEndPosition(unit, tree)) {
                    code[0] = isCode;
                    inside.run();
                }
                return null;
            }
        }.scan(unit, null);
        return code[0];
    }
}
