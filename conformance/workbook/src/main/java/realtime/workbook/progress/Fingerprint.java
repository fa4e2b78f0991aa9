package realtime.workbook.progress;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Short names for sources: of their text, and of their code, which is the text without comments and white space. */
public final class Fingerprint {
    private static final int OCTETS = 8;

    private Fingerprint() {}

    /** Of every character. */
    static String ofText(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, OCTETS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /**
     * Of what the compiler's parser makes of it: the same for sources that differ in comments and white space alone. What
     * cannot be parsed has the fingerprint of its text, because the parser leaves out what it does not understand.
     */
    public static String ofCode(String source) {
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(
                        Writer.nullWriter(), null, found, List.of("-proc:none"), null, List.of(new SourceText(source)));
        try {
            StringBuilder code = new StringBuilder();
            for (CompilationUnitTree unit : task.parse()) {
                code.append(unit.getPackage()).append('\n');
                unit.getImports().forEach(one -> code.append(one).append('\n'));
                for (Tree type : unit.getTypeDecls()) { // printed one by one: a whole unit is printed with its Javadoc
                    code.append(type).append('\n');
                }
            }
            boolean broken = found.getDiagnostics().stream().anyMatch(one -> one.getKind() == Diagnostic.Kind.ERROR);
            return ofText(broken ? "text\n" + source : "code\n" + code);
        } catch (IOException | RuntimeException | StackOverflowError e) { // what the parser gives up on
            return ofText("text\n" + source);
        }
    }
}
