package realtime.book.block;

import java.util.Map;
import java.util.Optional;
import org.asciidoctor.ast.PhraseNode;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.InlineMacroProcessor;
import realtime.book.source.Registry.Requirement;

/** {@code req:WS-HSR-003[]}: the id, linked to the coverage appendix, with its sentence at hand. */
final class RequirementMacro extends InlineMacroProcessor {

    private final Desk desk;

    RequirementMacro(Desk desk) {
        this.desk = desk;
    }

    @Override
    public PhraseNode process(StructuralNode parent, String target, Map<String, Object> attributes) {
        if (!desk.isPage()) {
            return createPhraseNode(parent, "quoted", target, Map.of(), Map.of("type", ":monospaced"));
        }
        Optional<Requirement> known = desk.registry().find(target);
        String sentence =
                known.map(r -> r.statement() + " (" + r.source() + ")").orElse("not in the registry");
        String html = "<a class=\"req\" href=\"coverage.html#%s\" title=\"%s\">%s</a>"
                .formatted(
                        target,
                        sentence.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;"),
                        target);
        return createPhraseNode(parent, "quoted", html, Map.of(), Map.of("type", ":unquoted"));
    }
}
